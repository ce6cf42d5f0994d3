import type { Signal } from '../../model';

export const codedNotMeasured: Signal = {
  name: 'coded_not_measured',
  title: 'More coded as resolved, no more of it stays so',
  sentence: 'More contacts were marked as settled, and no more of them stayed settled.',
  legs: [{ metric: 'coded_resolution_rate', moves: 'up' }],
  unless: [{ metric: 'first_contact_resolution', moves: 'up' }],
  truth: { metric: 'first_contact_resolution' },
  flatters: ['coded_resolution_rate'],
  source: 'Own definition: resolution as agents code it beside resolution as measured by who came back',
};

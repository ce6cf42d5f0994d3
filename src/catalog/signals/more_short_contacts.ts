import type { Signal } from '../../model';

export const moreShortContacts: Signal = {
  name: 'more_short_contacts',
  title: 'More very short contacts',
  sentence: 'A larger share of conversations was over within seconds of the answer.',
  legs: [{ metric: 'short_contact_share', moves: 'up' }],
  truth: { metric: 'handle_time_per_resolution' },
  flatters: ['handle_time', 'service_level', 'abandon_rate'],
  source: 'Known from the field: callers are hung up on, to rest or to lower handle time',
};

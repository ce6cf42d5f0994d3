import type { Signal } from '../../model';

export const shorterNotCheaper: Signal = {
  name: 'shorter_not_cheaper',
  title: 'Shorter contacts, nothing saved',
  sentence: 'Handle time fell, but each resolution took more contacts, and no less time in all.',
  legs: [
    { metric: 'handle_time', moves: 'down' },
    { metric: 'contacts_per_resolution', moves: 'up' },
  ],
  unless: [{ metric: 'handle_time_per_resolution', moves: 'down' }],
  truth: { metric: 'handle_time_per_resolution' },
  flatters: ['handle_time'],
  source: 'Own definition: a true gain in handle time is one in handle time per resolution too',
};

import type { Signal } from '../../model';

export const moreTransfers: Signal = {
  name: 'more_transfers',
  title: 'More customers passed on',
  sentence: 'A larger share of conversations ended by passing the customer on, and they were no longer for it.',
  legs: [{ metric: 'transfer_rate', moves: 'up' }],
  unless: [{ metric: 'handle_time', moves: 'up' }],
  truth: { metric: 'handle_time_per_resolution' },
  flatters: ['handle_time'],
  source: 'Own definition: passing on shortens a conversation and settles nothing',
};

import type { Signal } from '../../model';

export const wrapUpMovedAway: Signal = {
  name: 'wrap_up_moved_away',
  title: 'Wrap-up moved into not ready',
  sentence: 'Wrap-up after contacts fell while more of the time logged in was spent not ready.',
  legs: [
    { metric: 'wrap_up_time', moves: 'down' },
    { metric: 'not_ready_share', moves: 'up' },
  ],
  truth: { metric: 'handle_time_per_resolution' },
  flatters: ['handle_time', 'wrap_up_time'],
  source: 'Own definition: work that handle time counts is done in a state that it does not',
};

import type { Signal } from '../../model';

export const shorterButRepeated: Signal = {
  name: 'shorter_but_repeated',
  title: 'Shorter contacts, more of them again',
  sentence: 'Handle time fell while more customers came back within a week.',
  legs: [
    { metric: 'handle_time', moves: 'down' },
    { metric: 'repeat_contact_rate', variant: 'looking_ahead', moves: 'up' },
  ],
  truth: { metric: 'handle_time_per_resolution' },
  flatters: ['handle_time'],
  source: 'Own definition: a target for handle time alone is met at the cost of the next contact',
};

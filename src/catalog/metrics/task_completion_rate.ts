import type { Metric, WorkedExample } from '../../model';

export const taskCompletionRate: Metric = {
  name: 'task_completion_rate',
  title: 'Task completion',
  sentence: 'Of the customers who answered, the share that say they did what they came to do.',
  family: 'effectiveness',
  entity: 'feedback',
  formula: 'count(where: task_done) / count(where: known(task_done))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: known(task_done)) / count()',
  minimumN: 30,
  pitfalls: [
    'Who gave up half-way often never sees the question.',
    'Some came to do what the house does not offer: their no is news, not noise.',
  ],
  owner: 'Customer insight',
  source: 'After the completion rate of the GOV.UK Service Manual, as stated by customers',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The one who did not answer has not failed',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T08:00:00Z', submitted_at: '2026-01-05T09:00:00Z', task_done: true },
        { id: '2', invited_at: '2026-01-05T08:00:00Z', submitted_at: '2026-01-05T09:00:00Z', task_done: false },
        { id: '3', invited_at: '2026-01-05T08:00:00Z', submitted_at: null, task_done: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const backlog: Metric = {
  name: 'backlog',
  title: 'Backlog',
  sentence: 'How many contacts or cases were waiting for us, on average over the moments counted.',
  family: 'efficiency',
  entity: 'interval',
  formula: 'sum(open) / count_distinct(started_at)',
  unit: 'number',
  direction: 'lower',
  minimumN: 1,
  pitfalls: [
    'It is a level, not a flow: over a month it is the mean level, and the sum of queues at each moment.',
    'A queue that was not counted at a moment counts as empty then.',
    'Its age says more than its size: look at the oldest too.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: open cases at an instant, averaged over the instants counted',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two queues at two moments: 5 and then 9 in all, 7 on average; not 14, nor 3.5',
    rows: {
      interval: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', queue: 'billing', open: 3 },
        { id: '2', started_at: '2026-01-05T09:00:00Z', queue: 'care', open: 2 },
        { id: '3', started_at: '2026-01-05T09:30:00Z', queue: 'billing', open: 8 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', queue: 'care', open: 1 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 7,
    numerator: 14,
    denominator: 2,
  },
];

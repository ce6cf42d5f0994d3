import type { Metric, WorkedExample } from '../../model';

export const longestWait: Metric = {
  name: 'longest_wait',
  title: 'Longest wait',
  sentence: 'The longest that anyone who asked for a person waited.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'max(wait_s, where: offered)',
  unit: 'seconds',
  direction: 'lower',
  minimumN: 1,
  pitfalls: [
    'It is one customer: the longer the period, the worse it looks.',
    'A wait longer than the mapping believes is left out and told as a problem of quality.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: maximum queue time over all who were offered',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Who gave up counts too; who never asked for a person does not',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, wait_s: 30 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: false, wait_s: 480 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: false, handled: false, wait_s: 900 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 480,
  },
];

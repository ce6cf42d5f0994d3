import type { Metric, WorkedExample } from '../../model';

export const customers: Metric = {
  name: 'customers',
  title: 'Customers',
  sentence: 'How many customers the house has, as known today.',
  family: 'retention',
  entity: 'customer',
  formula: 'count(where: not known(left_at))',
  unit: 'count',
  direction: 'higher',
  minimumN: 0,
  pitfalls: [
    'It is the number of today, also for past periods: the source keeps no history of it.',
    'Where leaving is not a date but simply not buying again, nobody ever leaves the table.',
  ],
  owner: 'Customer insight',
  source: 'Common definition: customers who have not left',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Who has left is none any more',
    rows: {
      customer: [
        { id: 'ada', left_at: null },
        { id: 'ben', left_at: '2025-11-01T00:00:00Z' },
        { id: 'cy', left_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const valueBehindAbandons: Metric = {
  name: 'value_behind_abandons',
  title: 'Value that gave up waiting',
  sentence: 'What the customers who gave up waiting are worth to the house, each counted once.',
  family: 'retention',
  entity: 'contact',
  formula: 'sum(customer.value, where: offered and abandoned, per: customer_id)',
  unit: 'money',
  direction: 'lower',
  coverage: 'count(where: offered and abandoned and known(customer.value)) / count(where: offered and abandoned)',
  minimumN: 0,
  pitfalls: [
    'It is what these customers are worth, not what was lost: most of them stay.',
    'It grows with the number of contacts. The abandon rate by value does not.',
    'It cannot be added up: who gave up in two weeks counts in both, and once in the month.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: lifetime value of customers with an abandoned contact',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada gave up twice and counts once; Ben did not give up',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true, abandoned: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-05T09:10:00Z', offered: true, abandoned: true },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T09:20:00Z', offered: true, abandoned: false },
        { id: '4', customer_id: null, started_at: '2026-01-05T09:30:00Z', offered: true, abandoned: true },
      ],
      customer: [
        { id: 'ada', value: 4000 },
        { id: 'ben', value: 1500 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 4000,
  },
];

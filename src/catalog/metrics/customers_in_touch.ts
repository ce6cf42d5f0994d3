import type { Metric, WorkedExample } from '../../model';

export const customersInTouch: Metric = {
  name: 'customers_in_touch',
  title: 'Customers in touch',
  sentence: 'How many different customers got in touch.',
  family: 'journey',
  entity: 'contact',
  formula: 'count_distinct(customer_id, where: offered)',
  unit: 'count',
  direction: 'band',
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 0,
  pitfalls: [
    'Customers cannot be added up: those of two weeks are fewer than the two numbers together.',
    'Who is not recognised is not in it: the coverage says how many contacts have a customer.',
  ],
  owner: 'Customer insight',
  source: 'Common definition: distinct identified customers with an inbound contact',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada came twice and is one customer; we called Cy, who did not get in touch',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-05T10:00:00Z', offered: true },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T11:00:00Z', offered: true },
        { id: '4', customer_id: null, started_at: '2026-01-05T12:00:00Z', offered: true },
        { id: '5', customer_id: 'cy', started_at: '2026-01-05T13:00:00Z', offered: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2,
  },
];

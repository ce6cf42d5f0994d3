import type { Metric, WorkedExample } from '../../model';

export const customerWorth: Metric = {
  name: 'customer_worth',
  title: 'Customer worth',
  sentence: 'What the customers of these contacts are worth to the house, each counted once; of one contact: of whom.',
  family: 'retention',
  entity: 'contact',
  formula: 'sum(customer.value, per: customer_id)',
  unit: 'money',
  direction: 'higher',
  coverage: 'count(where: known(customer.value)) / count()',
  minimumN: 0,
  pitfalls: [
    'It says whom a contact is with, and nothing of how it went: put it beside what did.',
    'It cannot be added up: who got in touch twice counts in both contacts, and once in the day.',
    'Customers who were not recognised are not in it: the coverage says how many were.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: lifetime value of the customers in contact',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada got in touch twice and counts once; nobody knows who the fourth is',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z' },
        { id: '2', customer_id: 'ada', started_at: '2026-01-05T09:10:00Z' },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T09:20:00Z' },
        { id: '4', customer_id: null, started_at: '2026-01-05T09:30:00Z' },
      ],
      customer: [
        { id: 'ada', value: 10_000 },
        { id: 'ben', value: 1500 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 11_500,
  },
];

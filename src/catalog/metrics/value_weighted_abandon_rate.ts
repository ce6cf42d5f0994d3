import type { Metric, WorkedExample } from '../../model';

export const valueWeightedAbandonRate: Metric = {
  name: 'value_weighted_abandon_rate',
  title: 'Abandon rate, by value',
  sentence: 'Of the value of the customers who asked for a person, the share whose contact ended in giving up.',
  family: 'retention',
  entity: 'contact',
  formula: 'sum(customer.value, where: offered and abandoned) / sum(customer.value, where: offered)',
  unit: 'share',
  direction: 'lower',
  coverage: 'count(where: offered and known(customer.value)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'Each contact weighs what its customer is worth: one very valuable customer can move it alone.',
    'Beside the plain abandon rate it says whether it is the valuable ones who give up.',
    'Customers who are not recognised, or whose value is not known, are left out.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: abandon rate weighted by lifetime value',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One of three gave up, and it was the one worth most; the unknown caller has no weight',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true, abandoned: true },
        { id: '2', customer_id: 'ben', started_at: '2026-01-05T09:10:00Z', offered: true, abandoned: false },
        { id: '3', customer_id: 'cy', started_at: '2026-01-05T09:20:00Z', offered: true, abandoned: false },
        { id: '4', customer_id: null, started_at: '2026-01-05T09:30:00Z', offered: true, abandoned: true },
      ],
      customer: [
        { id: 'ada', value: 6000 },
        { id: 'ben', value: 1500 },
        { id: 'cy', value: 500 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.75,
    numerator: 6000,
    denominator: 8000,
  },
];

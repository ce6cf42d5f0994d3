import type { Metric, WorkedExample } from '../../model';

export const valueWeightedWait: Metric = {
  name: 'value_weighted_wait',
  title: 'Wait, by value',
  sentence: 'How long customers waited, each counting for as much as they are worth.',
  family: 'retention',
  entity: 'contact',
  formula: 'sum(customer.value * wait_s, where: offered) / sum(customer.value, where: offered and known(wait_s))',
  unit: 'seconds',
  direction: 'lower',
  coverage: 'count(where: offered and known(customer.value)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'Longer than the plain wait, it says that the valuable ones wait longest.',
    'Who gave up is in it with the time until then, which is shorter than their wait would have been.',
    'One very valuable customer can move it alone.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: wait weighted by lifetime value',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The plain mean is 60 s; the customer worth most waited 100',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true, wait_s: 100 },
        { id: '2', customer_id: 'ben', started_at: '2026-01-05T09:10:00Z', offered: true, wait_s: 20 },
        { id: '3', customer_id: null, started_at: '2026-01-05T09:20:00Z', offered: true, wait_s: 600 },
      ],
      customer: [
        { id: 'ada', value: 3000 },
        { id: 'ben', value: 1000 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 80,
    numerator: 320000,
    denominator: 4000,
  },
];

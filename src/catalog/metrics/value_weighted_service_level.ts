import type { Metric, WorkedExample } from '../../model';

const REACHABLE = 'offered and (handled or abandoned) and known(wait_s)';

export const valueWeightedServiceLevel: Metric = {
  name: 'value_weighted_service_level',
  title: 'Service level, by value',
  sentence: 'Of the value of the customers who asked for a person, the share that reached one within the threshold.',
  family: 'retention',
  entity: 'contact',
  formula: `sum(customer.value, where: offered and handled and wait_s <= threshold) / sum(customer.value, where: ${REACHABLE})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'threshold', title: 'Threshold', default: 20, unit: 'seconds' }],
  coverage: 'count(where: offered and known(customer.value)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'Lower than the plain service level, it says that the valuable ones are kept waiting.',
    'One very valuable customer can move it alone.',
    'Customers who are not recognised, or whose value is not known, are left out.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: service level weighted by lifetime value',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of three were answered in time, but not the one worth most',
    rows: {
      contact: [
        {
          id: '1',
          customer_id: 'ada',
          started_at: '2026-01-05T09:00:00Z',
          offered: true,
          handled: true,
          abandoned: false,
          wait_s: 100,
        },
        {
          id: '2',
          customer_id: 'ben',
          started_at: '2026-01-05T09:10:00Z',
          offered: true,
          handled: true,
          abandoned: false,
          wait_s: 20,
        },
        {
          id: '3',
          customer_id: 'cy',
          started_at: '2026-01-05T09:20:00Z',
          offered: true,
          handled: true,
          abandoned: false,
          wait_s: 5,
        },
        {
          id: '4',
          customer_id: null,
          started_at: '2026-01-05T09:30:00Z',
          offered: true,
          handled: true,
          abandoned: false,
          wait_s: 5,
        },
      ],
      customer: [
        { id: 'ada', value: 3000 },
        { id: 'ben', value: 700 },
        { id: 'cy', value: 300 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1000,
    denominator: 4000,
  },
];

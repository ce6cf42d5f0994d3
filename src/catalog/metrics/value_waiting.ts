import type { Metric, WorkedExample } from '../../model';

import { IS_WAITING } from '../moments';

export const valueWaiting: Metric = {
  name: 'value_waiting',
  title: 'Value waiting',
  sentence:
    'What the customers who were waiting at the last moment of the period are worth to the house, each counted once.',
  family: 'retention',
  entity: 'contact',
  formula: `sum(customer.value, where: ${IS_WAITING}, per: customer_id)`,
  unit: 'money',
  direction: 'lower',
  coverage: `count(where: ${IS_WAITING} and known(customer.value)) / count(where: ${IS_WAITING})`,
  minimumN: 0,
  pitfalls: [
    'It is what these customers are worth, not what is being lost.',
    'Customers who were not recognised are not in it: the coverage says how many were.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: lifetime value of customers in queue',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada waits in two channels and counts once; nobody knows who the third is; Ben has been answered',
    rows: {
      contact: [
        {
          id: '1',
          customer_id: 'ada',
          started_at: '2026-01-05T09:57:00Z',
          ended_at: null,
          offered: true,
          handled: false,
        },
        { id: '2', customer_id: 'ada', started_at: '2026-01-05T09:58:00Z', offered: true, handled: false },
        { id: '3', customer_id: null, started_at: '2026-01-05T09:58:00Z', offered: true, handled: false },
        { id: '4', customer_id: 'ben', started_at: '2026-01-05T09:50:00Z', offered: true, handled: true, wait_s: 9 },
      ],
      customer: [
        { id: 'ada', value: 4000 },
        { id: 'ben', value: 1500 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 4000,
  },
];

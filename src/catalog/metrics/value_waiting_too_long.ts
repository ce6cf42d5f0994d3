import type { Metric, WorkedExample } from '../../model';

import { IS_WAITING, WAITED } from '../moments';

const TOO_LONG = `${IS_WAITING} and ${WAITED} > promise`;

export const valueWaitingTooLong: Metric = {
  name: 'value_waiting_too_long',
  title: 'Value at risk in the queue',
  sentence:
    'What the customers are worth who had waited longer than we promise at the last moment of the period, each counted once.',
  family: 'retention',
  entity: 'contact',
  formula: `sum(customer.value, where: ${TOO_LONG}, per: customer_id)`,
  unit: 'money',
  direction: 'lower',
  parameters: [{ name: 'promise', title: 'Promise', default: 120, unit: 'seconds' }],
  coverage: `count(where: ${TOO_LONG} and known(customer.value)) / count(where: ${TOO_LONG})`,
  minimumN: 0,
  pitfalls: [
    'Nobody knows that they will leave: these are the customers with whom we are breaking our word right now.',
    'Customers who were not recognised are not in it: the coverage says how many were.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: lifetime value of customers in queue for longer than the promise',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada has waited three minutes, Ben one',
    rows: {
      contact: [
        {
          id: '1',
          customer_id: 'ada',
          started_at: '2026-01-05T09:57:00Z',
          answered_at: null,
          ended_at: null,
          offered: true,
          handled: false,
        },
        { id: '2', customer_id: 'ben', started_at: '2026-01-05T09:59:00Z', offered: true, handled: false },
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

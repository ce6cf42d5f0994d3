import type { Metric, WorkedExample } from '../../model';

const INDEX = 'offered and handled and known(customer_id) and not next(chain_id, where: handled)';
const CAME_BACK = 'next(customer_id, within: window, where: offered, unlike: chain_id)';

export const valueWeightedFirstContactResolution: Metric = {
  name: 'value_weighted_first_contact_resolution',
  title: 'First contact resolution, by value',
  sentence: 'Of the value of the customers whom we answered, the share that did not have to contact us again.',
  family: 'retention',
  entity: 'contact',
  formula: `sum(customer.value, where: ${INDEX} and not ${CAME_BACK}) / sum(customer.value, where: ${INDEX})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: offered and handled and known(customer.value)) / count(where: offered and handled)',
  minimumN: 20,
  pitfalls: [
    'Lower than the plain one, it says that the valuable ones have to come back.',
    'Each contact weighs what its customer is worth: one very valuable customer can move it alone.',
    'The last days of the data cannot be judged yet and are left out.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: first contact resolution weighted by lifetime value',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: "Two of three contacts held, but the one that did not was Ada's, who is worth most",
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-06T09:00:00Z', offered: true, handled: true },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T09:10:00Z', offered: true, handled: true },
        { id: '4', customer_id: 'cy', started_at: '2026-01-18T09:00:00Z', offered: true, handled: true },
      ],
      customer: [
        { id: 'ada', value: 4000 },
        { id: 'ben', value: 2000 },
        { id: 'cy', value: 9000 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 0.6,
    numerator: 6000,
    denominator: 10000,
  },
];

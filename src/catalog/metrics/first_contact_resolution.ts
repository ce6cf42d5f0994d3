import type { Metric, WorkedExample } from '../../model';

/** The last answered leg stands for its contact: it is the one that sent the customer away. */
const INDEX = 'offered and handled and known(customer_id) and not next(chain_id, where: handled)';
const CAME_BACK = 'next(customer_id, within: window, where: offered, unlike: chain_id)';

export const firstContactResolution: Metric = {
  name: 'first_contact_resolution',
  title: 'First contact resolution',
  sentence: 'Share of answered contacts after which the same customer did not contact us again within the window.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: ${INDEX} and not ${CAME_BACK}) / count(where: ${INDEX})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: offered and handled and known(customer_id)) / count(where: offered and handled)',
  minimumN: 20,
  pitfalls: [
    'Callers who are not identified are left out; the coverage says how many could be followed.',
    'A customer who gave up on us looks resolved.',
    'The last days of the data cannot be judged yet and are left out until their window has passed.',
  ],
  owner: 'Operations',
  source: 'No-repeat definition: index contacts without a further contact of the same customer within N days',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The transfer is no repeat, the call two days later is, and the last days are not judged yet',
    rows: {
      contact: [
        {
          id: '1',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '2',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-05T09:05:00Z',
          ended_at: '2026-01-05T09:10:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '3',
          chain_id: 'b',
          customer_id: 'ben',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T10:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '4',
          chain_id: 'c',
          customer_id: 'ben',
          started_at: '2026-01-07T10:00:00Z',
          ended_at: '2026-01-07T10:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '5',
          chain_id: 'd',
          customer_id: null,
          started_at: '2026-01-07T11:00:00Z',
          ended_at: '2026-01-07T11:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '6',
          chain_id: 'e',
          customer_id: 'cy',
          started_at: '2026-01-18T10:00:00Z',
          ended_at: '2026-01-18T10:05:00Z',
          offered: true,
          handled: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];

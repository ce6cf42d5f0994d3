import type { Metric, WorkedExample } from '../../model';

const RESOLVED =
  'offered and handled and known(customer_id) and not next(chain_id, where: handled) and not next(customer_id, within: window, where: offered, unlike: chain_id)';

export const costPerResolution: Metric = {
  name: 'cost_per_resolution',
  title: 'Cost per resolution',
  sentence: 'What it costs for each contact that stayed resolved: paid again for every repeat.',
  family: 'efficiency',
  entity: 'contact',
  formula: `sum(cost, where: offered and handled and known(customer_id)) / count(where: ${RESOLVED})`,
  unit: 'money',
  direction: 'lower',
  parameters: [
    { name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' },
    { name: 'rate', title: 'Cost of an agent hour', default: 30, unit: 'money' },
  ],
  variants: [
    {
      name: 'at_hourly_rate',
      title: 'At an hourly rate',
      sentence: 'Handle time at what an hour of an agent costs, where the source keeps no cost.',
      formula: `sum(handle_s, where: offered and handled and known(customer_id)) / 3600 * rate / count(where: ${RESOLVED})`,
      coverage:
        'count(where: offered and handled and known(customer_id) and known(handle_s)) / count(where: offered and handled)',
      source: 'Own definition, for houses whose systems keep no cost',
    },
  ],
  coverage:
    'count(where: offered and handled and known(customer_id) and known(cost)) / count(where: offered and handled)',
  minimumN: 20,
  rowsEach: 'Handled per resolution',
  pitfalls: [
    'It is the honest cost: cheaper contacts that come back make it worse.',
    'Only contacts of known customers are in it, above and below the line.',
    'The last days of the data cannot be judged yet and are left out until their window has passed.',
  ],
  owner: 'Finance',
  source: 'Own definition: cost of contacts / contacts without a further one of the same customer within N days',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Three contacts at 6, 6 and 8, of which Ben came back once: 10 for each that held; the last days are not judged yet',
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
          cost: 6,
        },
        {
          id: '2',
          chain_id: 'b',
          customer_id: 'ben',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T10:05:00Z',
          offered: true,
          handled: true,
          cost: 6,
        },
        {
          id: '3',
          chain_id: 'c',
          customer_id: 'ben',
          started_at: '2026-01-07T10:00:00Z',
          ended_at: '2026-01-07T10:05:00Z',
          offered: true,
          handled: true,
          cost: 8,
        },
        {
          id: '4',
          chain_id: 'd',
          customer_id: 'cy',
          started_at: '2026-01-16T10:00:00Z',
          ended_at: '2026-01-16T10:05:00Z',
          offered: true,
          handled: true,
          cost: 99,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-17T00:00:00Z',
    value: 10,
    numerator: 20,
    denominator: 2,
  },
  {
    title:
      'At 30 an hour: ten minutes in all, for the one of two contacts after which Ada stayed away; the last days are not judged yet',
    variant: 'at_hourly_rate',
    rows: {
      contact: [
        ['1', 'a', '2026-01-05T09:00:00Z', 360],
        ['2', 'b', '2026-01-06T09:00:00Z', 240],
        ['3', 'c', '2026-01-16T09:00:00Z', 900],
      ].map(([id, chain_id, started_at, talk_s]) => ({
        ...{ id, chain_id, started_at, talk_s },
        ...{ ended_at: started_at, customer_id: id === '3' ? 'ben' : 'ada', offered: true, handled: true },
      })),
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-17T00:00:00Z',
    value: 5,
    numerator: 5,
    denominator: 1,
  },
];

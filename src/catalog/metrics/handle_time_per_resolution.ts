import type { Metric, WorkedExample } from '../../model';

const RESOLVED =
  'offered and handled and known(customer_id) and not next(chain_id, where: handled) and not next(customer_id, within: window, where: offered, unlike: chain_id)';

export const handleTimePerResolution: Metric = {
  name: 'handle_time_per_resolution',
  title: 'Handle time per resolution',
  sentence: 'Agent time spent for each contact that stayed resolved: handle time, paid again for every repeat.',
  family: 'efficiency',
  entity: 'contact',
  formula: `sum(handle_s, where: offered and handled and known(customer_id)) / count(where: ${RESOLVED})`,
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: offered and handled and known(customer_id)) / count(where: offered and handled)',
  minimumN: 20,
  pitfalls: [
    'It is the honest efficiency figure: shorter calls that come back make it worse.',
    'Only contacts of known customers are in it, above and below the line.',
  ],
  owner: 'Operations',
  source: 'Own definition after SQM: handle time times contacts per resolution',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three calls of 300 s, two of them resolved, cost 450 s each',
    rows: {
      contact: [
        {
          id: '1',
          customer_id: 'ada',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:05:00Z',
          offered: true,
          handled: true,
          talk_s: 300,
        },
        {
          id: '2',
          customer_id: 'ben',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T10:05:00Z',
          offered: true,
          handled: true,
          talk_s: 300,
        },
        {
          id: '3',
          customer_id: 'ben',
          started_at: '2026-01-07T10:00:00Z',
          ended_at: '2026-01-07T10:05:00Z',
          offered: true,
          handled: true,
          talk_s: 300,
        },
        {
          id: '4',
          customer_id: 'cy',
          started_at: '2026-01-18T10:00:00Z',
          ended_at: '2026-01-18T10:05:00Z',
          offered: true,
          handled: true,
          talk_s: 300,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 450,
    numerator: 900,
    denominator: 2,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const callBackDeviation: Metric = {
  name: 'call_back_deviation',
  title: 'Call-back deviation, 90th percentile',
  sentence: 'Nine in ten call-backs came no further from the time we had said than this, early or late.',
  family: 'efficiency',
  entity: 'promise',
  formula:
    "quantile(case when kept_at > predicted_at then kept_at - predicted_at else predicted_at - kept_at end, percentile, where: kind = 'call-back' and accepted)",
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'percentile', title: 'Share of call-backs', default: 0.9, unit: 'share' }],
  minimumN: 20,
  pitfalls: [
    'Call-backs that never came are not in it; the share of promises kept has them.',
    'A quantile cannot be added up: it is asked again for each level.',
  ],
  owner: 'Workforce planning',
  source: 'Own definition: quantile of |kept - predicted|; type 7 of Hyndman and Fan 1996',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Two minutes early, on time, ten minutes late: half are within two minutes; the one that never came is not in it',
    parameters: { percentile: 0.5 },
    rows: {
      promise: [
        {
          id: '1',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:25:00Z',
          kept_at: '2026-01-05T09:23:00Z',
          accepted: true,
        },
        {
          id: '2',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:30:00Z',
          kept_at: '2026-01-05T09:30:00Z',
          accepted: true,
        },
        {
          id: '3',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:40:00Z',
          kept_at: '2026-01-05T09:50:00Z',
          accepted: true,
        },
        {
          id: '4',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:50:00Z',
          kept_at: null,
          accepted: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 120,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const callBackShare: Metric = {
  name: 'call_back_share',
  title: 'Call-back share',
  sentence: 'Of the customers who asked for a person, the share that chose to be called back instead of waiting.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'count(where: offered and called_back) / count(where: offered)',
  forms: [
    { entity: 'interval', formula: 'sum(called_back) / sum(offered)', sentence: 'As the source has added it up.' },
  ],
  unit: 'share',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'It is not an abandon: a system that counts it as one makes the abandon rate look worse.',
    'Where it rises, so did the wait.',
  ],
  owner: 'Workforce planning',
  source: 'Amazon Connect: call-back contacts are apart from abandoned ones',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One of four asked for a call',
    rows: {
      contact: [
        {
          id: '1',
          started_at: '2026-01-05T09:00:00Z',
          offered: true,
          handled: true,
          abandoned: false,
          called_back: false,
        },
        {
          id: '2',
          started_at: '2026-01-05T09:01:00Z',
          offered: true,
          handled: false,
          abandoned: false,
          called_back: true,
        },
        {
          id: '3',
          started_at: '2026-01-05T09:02:00Z',
          offered: true,
          handled: false,
          abandoned: true,
          called_back: false,
        },
        {
          id: '4',
          started_at: '2026-01-05T09:03:00Z',
          offered: true,
          handled: true,
          abandoned: false,
          called_back: false,
        },
        {
          id: '5',
          started_at: '2026-01-05T09:28:00Z',
          offered: false,
          handled: true,
          abandoned: false,
          called_back: false,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
  {
    title: 'From intervals',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', offered: 10, called_back: 3 },
        { started_at: '2026-01-05T09:30:00Z', offered: 20, called_back: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.1,
    numerator: 3,
    denominator: 30,
  },
];

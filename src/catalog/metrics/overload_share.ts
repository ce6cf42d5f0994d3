import type { Metric, WorkedExample } from '../../model';

export const overloadShare: Metric = {
  name: 'overload_share',
  title: 'Overload',
  sentence: 'Of the intervals that agents worked, the share in which hardly any time was left between contacts.',
  family: 'climate',
  entity: 'interval',
  formula:
    'count(where: known(agent) and handle_s > limit * (handle_s + idle_s)) / count(where: known(agent) and handle_s + idle_s > 0)',
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'limit', title: 'Limit of occupancy', default: 0.85, unit: 'share' }],
  minimumN: 20,
  pitfalls: [
    'Rows must be one for each agent and interval: where the source also splits them by queue, add them up in a view first.',
    'A site may look well on average while some of its people have no rest at all; that is what this shows.',
    'Rows without an agent are not in it.',
  ],
  owner: 'People',
  source:
    'Own definition: agent intervals with occupancy above a limit / agent intervals; burnout is reported above 85 to 90 %',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Together they were occupied for 75 %, yet Ann had no rest in either half hour',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', agent: 'ann', handle_s: 1800, idle_s: 0 },
        { started_at: '2026-01-05T09:30:00Z', agent: 'ann', handle_s: 1700, idle_s: 100 },
        { started_at: '2026-01-05T09:00:00Z', agent: 'bob', handle_s: 900, idle_s: 900 },
        { started_at: '2026-01-05T09:30:00Z', agent: 'bob', handle_s: 1000, idle_s: 800 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const developmentTimeShare: Metric = {
  name: 'development_time_share',
  title: 'Time for development',
  sentence: 'Of the time that agents were scheduled for, the share planned for training and coaching.',
  family: 'climate',
  entity: 'schedule',
  formula: "sum(scheduled_s, where: activity in ('training', 'coaching')) / sum(scheduled_s, where: known(activity))",
  unit: 'share',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'Planned is not held: where training is the first thing to be cut, look at the adherence to it.',
    'It says how much, not how good.',
  ],
  owner: 'People',
  source: 'Own definition: hours of training and coaching / hours scheduled',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Half an hour of eight',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T15:30:00Z',
          activity: 'contacts',
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T15:30:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'coaching',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.0625,
    numerator: 1800,
    denominator: 28800,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const absenceRate: Metric = {
  name: 'absence_rate',
  title: 'Absence rate',
  sentence: 'Of the time that agents were scheduled for, the share they were away unplanned.',
  family: 'climate',
  entity: 'schedule',
  formula: 'sum(absent_s) / sum(scheduled_s, where: known(absent_s))',
  unit: 'share',
  direction: 'lower',
  coverage: 'sum(scheduled_s, where: known(absent_s)) / sum(scheduled_s)',
  minimumN: 20,
  pitfalls: [
    'Planned leave is not in it.',
    "Read it for teams, as a sign of how things are, not for people: who is ill is nobody's league table.",
    'Stretches for which nobody knows are left out.',
  ],
  owner: 'People',
  source: 'Common definition: unplanned absent hours / scheduled hours',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Bob was ill for half of his day; of Cas nobody knows',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          absent_s: 0,
        },
        {
          id: '2',
          agent: 'bob',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          absent_s: 14400,
        },
        {
          id: '3',
          agent: 'cas',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          absent_s: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 14400,
    denominator: 57600,
  },
];

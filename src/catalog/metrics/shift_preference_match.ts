import type { Metric, WorkedExample } from '../../model';

export const shiftPreferenceMatch: Metric = {
  name: 'shift_preference_match',
  title: 'Shifts as wished',
  sentence: 'Of the time in shifts that people were asked about, the share that they had asked for.',
  family: 'climate',
  entity: 'schedule',
  formula: 'sum(scheduled_s, where: preferred) / sum(scheduled_s, where: known(preferred))',
  unit: 'share',
  direction: 'higher',
  coverage: 'sum(scheduled_s, where: known(preferred)) / sum(scheduled_s)',
  minimumN: 20,
  pitfalls: [
    'Where few were asked, it speaks for few: the coverage says how many.',
    'A wish that nobody dared to utter is not in it.',
  ],
  owner: 'People',
  source: 'Own definition after British Gas, which fitted shift patterns to how its people live',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Six of eight hours; Bob was not asked',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T14:00:00Z',
          activity: 'contacts',
          preferred: true,
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T14:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          preferred: false,
        },
        {
          id: '3',
          agent: 'bob',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          preferred: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.75,
    numerator: 21600,
    denominator: 28800,
  },
];

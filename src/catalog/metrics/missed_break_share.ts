import type { Metric, WorkedExample } from '../../model';

export const missedBreakShare: Metric = {
  name: 'missed_break_share',
  title: 'Missed breaks',
  sentence: 'Of the breaks that were scheduled, the share of which less than half was taken.',
  family: 'climate',
  entity: 'schedule',
  formula: 'count(where: is_break and adherent_s < least * scheduled_s) / count(where: is_break and known(adherent_s))',
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'least', title: 'Share that must be taken', default: 0.5, unit: 'share' }],
  coverage: 'count(where: is_break and known(adherent_s)) / count(where: is_break)',
  minimumN: 20,
  pitfalls: [
    'A break taken at another time counts as missed where the system only knows the plan.',
    'Breaks that were never scheduled are not in it.',
  ],
  owner: 'People',
  source: 'Own definition: scheduled breaks of which less than a share was kept / scheduled breaks',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One taken, one cut to five minutes, one not measured',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T10:15:00Z',
          activity: 'break',
          adherent_s: 900,
        },
        {
          id: '2',
          agent: 'bob',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T10:15:00Z',
          activity: 'break',
          adherent_s: 300,
        },
        {
          id: '3',
          agent: 'cas',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T10:15:00Z',
          activity: 'break',
          adherent_s: null,
        },
        {
          id: '4',
          agent: 'ann',
          started_at: '2026-01-05T10:15:00Z',
          ended_at: '2026-01-05T12:00:00Z',
          activity: 'contacts',
          adherent_s: 0,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];

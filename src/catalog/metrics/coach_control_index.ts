import type { Metric, WorkedExample } from '../../model';

const COACHED = "known(held_at) and kind in ('coaching', 'huddle', 'review')";
const BOTH = "known(held_at) and kind in ('coaching', 'huddle', 'review', 'monitoring', 'corrective')";

export const coachControlIndex: Metric = {
  name: 'coach_control_index',
  title: 'Coach, not control',
  sentence: 'Of the time that team leaders spend on their people, the share that is coaching and not checking.',
  family: 'climate',
  entity: 'coaching',
  formula: `sum(duration_s, where: ${COACHED}) / sum(duration_s, where: ${BOTH})`,
  unit: 'share',
  direction: 'higher',
  minimumN: 10,
  pitfalls: [
    'Some checking must be: 1 is not the aim.',
    'Coaching that is written down as such may be control to those who sit through it: ask them too.',
  ],
  owner: 'People',
  source: 'Own definition: minutes of coaching / (minutes of coaching, monitoring and correcting)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Half an hour of coaching beside ten minutes of listening in; what was not held does not count',
    rows: {
      coaching: [
        {
          id: '1',
          kind: 'coaching',
          planned_at: '2026-01-05T09:00:00Z',
          held_at: '2026-01-05T09:00:00Z',
          duration_s: 1800,
        },
        {
          id: '2',
          kind: 'monitoring',
          planned_at: '2026-01-05T10:00:00Z',
          held_at: '2026-01-05T10:00:00Z',
          duration_s: 600,
        },
        { id: '3', kind: 'coaching', planned_at: '2026-01-05T11:00:00Z', held_at: null, duration_s: 1800 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.75,
    numerator: 1800,
    denominator: 2400,
  },
];

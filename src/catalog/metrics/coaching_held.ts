import type { Metric, WorkedExample } from '../../model';

const PLANNED = "kind in ('coaching', 'huddle', 'review')";

export const coachingHeld: Metric = {
  name: 'coaching_held',
  title: 'Coaching held',
  sentence: 'Of the coachings, huddles and reviews that were planned, the share that was held within a week.',
  family: 'climate',
  entity: 'coaching',
  formula: `count(where: ${PLANNED} and held_at <= planned_at + late) / count(where: ${PLANNED})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'late', title: 'Held late still counts', default: 604800, unit: 'seconds' }],
  minimumN: 10,
  pitfalls: [
    'Held is not good: what came of it is another question.',
    'Who plans nothing breaks no plan: read it beside how much is planned.',
    'Sessions planned for the last days may still be held.',
  ],
  owner: 'People',
  source: 'Own definition: routines and rhythms held / planned; what is cut first says what matters least',
  version: 1,
  effective: '2026-01-01',
};

const session = (id: string, planned_at: string, held_at: string | null, kind = 'coaching') => ({
  ...{ id, kind, planned_at, held_at },
});

export const examples: readonly WorkedExample[] = [
  {
    title: 'One held, one held nine days later, one not; listening in is no coaching',
    rows: {
      coaching: [
        session('1', '2026-01-05T09:00:00Z', '2026-01-05T09:05:00Z'),
        session('2', '2026-01-05T10:00:00Z', '2026-01-14T10:00:00Z'),
        session('3', '2026-01-06T09:00:00Z', null),
        session('4', '2026-01-06T10:00:00Z', '2026-01-06T10:00:00Z', 'monitoring'),
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];

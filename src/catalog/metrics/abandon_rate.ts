import type { Metric, WorkedExample } from '../../model';

export const abandonRate: Metric = {
  name: 'abandon_rate',
  title: 'Abandon rate',
  sentence: 'Share of customers who asked for a person and gave up before one answered.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'count(where: offered and abandoned) / count(where: offered)',
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: ['Very short ones are often misdials.', 'A call-back that was accepted is not an abandon.'],
  owner: 'Workforce planning',
  source: 'Genesys Cloud: abandoned / offered',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Those who never asked for a person are not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: false, abandoned: true },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, abandoned: false },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: false, handled: false, abandoned: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
];

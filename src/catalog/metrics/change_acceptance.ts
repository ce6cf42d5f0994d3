import type { Metric, WorkedExample } from '../../model';

export const changeAcceptance: Metric = {
  name: 'change_acceptance',
  title: 'Change welcomed',
  sentence:
    'The mean answer of staff to whether they welcome the change that is under way, from 1 (not) to 5 (very much).',
  family: 'climate',
  entity: 'pulse',
  formula: "avg(mean, where: item = 'change')",
  unit: 'number',
  direction: 'higher',
  coverage: "count(where: item = 'change' and known(mean)) / count(where: item = 'change')",
  minimumN: 1,
  pitfalls: ['It says little where there was no change, or where nobody knows which one is meant.'],
  owner: 'People',
  source: 'Own definition after Marks & Spencer, whose staff wanted the change once all of them had been asked',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One wave',
    rows: {
      pulse: [
        { wave: '2026 Q1', closed_at: '2026-01-31T00:00:00Z', item: 'change', level: 'whole', answers: 40, mean: 2.9 },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    value: 2.9,
  },
];

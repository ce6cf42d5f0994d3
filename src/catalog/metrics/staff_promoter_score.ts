import type { Metric, WorkedExample } from '../../model';

export const staffPromoterScore: Metric = {
  name: 'staff_promoter_score',
  title: 'Staff promoter score',
  sentence:
    'Of 100 people who answered, how many more would recommend working here (9 or 10 of 10) than would not (0 to 6).',
  family: 'climate',
  entity: 'pulse',
  formula: "100 * (avg(high_share, where: item = 'recommend') - avg(low_share, where: item = 'recommend'))",
  unit: 'score',
  direction: 'higher',
  coverage: "count(where: item = 'recommend' and known(high_share)) / count(where: item = 'recommend')",
  minimumN: 1,
  pitfalls: [
    'It runs from -100 to 100 and is no percentage. Shares are known to 5 points, so it is to 10.',
    'Among few people it jumps: one who changes their mind moves a team of ten by 10 points or 20.',
  ],
  owner: 'People',
  source: 'As the promoter score of customers, asked of staff: share of 9 and 10 less share of 0 to 6',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'More against than for',
    rows: {
      pulse: [
        {
          wave: '2026 Q1',
          closed_at: '2026-01-31T00:00:00Z',
          item: 'recommend',
          level: 'whole',
          answers: 40,
          mean: 3.6,
          high_share: 0.25,
          low_share: 0.4,
        },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    value: -15,
  },
];

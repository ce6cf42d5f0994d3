import type { Metric, WorkedExample } from '../../model';

export const promoterScore: Metric = {
  name: 'promoter_score',
  title: 'Promoter score',
  sentence: 'Of 100 customers who answered, how many more would recommend us (9 or 10 of 10) than would not (0 to 6).',
  family: 'voice',
  entity: 'feedback',
  formula: '100 * (count(where: recommend >= 9) - count(where: recommend <= 6)) / count(where: known(recommend))',
  unit: 'score',
  direction: 'higher',
  coverage: 'count(where: known(recommend)) / count()',
  minimumN: 100,
  pitfalls: [
    'It runs from -100 to 100 and is no percentage. Its error is wide: of 100 answers, plus or minus 15 points.',
    'Sevens and eights count as nothing: a score can move while nobody changed their mind by more than a point.',
    'Only those who answered speak, and people in another country mean another thing by 8.',
  ],
  owner: 'Customer insight',
  source: 'Reichheld 2003, The One Number You Need to Grow (Bain): share of 9 and 10 less share of 0 to 6',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two promoters, one passive, one detractor; the unanswered survey is none of them',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T09:00:00Z', submitted_at: '2026-01-05T10:00:00Z', recommend: 10 },
        { id: '2', invited_at: '2026-01-05T09:10:00Z', submitted_at: '2026-01-05T10:00:00Z', recommend: 9 },
        { id: '3', invited_at: '2026-01-05T09:20:00Z', submitted_at: '2026-01-05T10:00:00Z', recommend: 8 },
        { id: '4', invited_at: '2026-01-05T09:30:00Z', submitted_at: '2026-01-05T10:00:00Z', recommend: 3 },
        { id: '5', invited_at: '2026-01-05T09:40:00Z', submitted_at: null, recommend: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 25,
    numerator: 100,
    denominator: 4,
  },
];

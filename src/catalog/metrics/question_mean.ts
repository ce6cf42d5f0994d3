import type { Metric, WorkedExample } from '../../model';

export const questionMean: Metric = {
  name: 'question_mean',
  title: 'One question to staff',
  sentence: 'The mean answer to one question of the survey, from 1 (worst) to 5 (best).',
  family: 'climate',
  entity: 'pulse',
  formula: 'avg(mean, where: item = question)',
  unit: 'number',
  direction: 'higher',
  parameters: [{ name: 'question', title: 'Question, by slot', default: 'purpose' }],
  coverage: 'count(where: item = question and known(mean)) / count(where: item = question)',
  variants: [
    {
      name: 'best',
      title: 'Best answers',
      sentence: 'The share of the best answer instead.',
      formula: 'avg(high_share, where: item = question)',
      unit: 'share',
      coverage: 'count(where: item = question and known(high_share)) / count(where: item = question)',
      source: 'Common beside the mean: share of 5s',
    },
  ],
  minimumN: 1,
  pitfalls: ['One question is less sure than twelve: read it where you know what to do about the answer.'],
  owner: 'People',
  source: 'Own definition: mean answer on a scale from 1 to 5, whatever scale was asked',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Is there room to grow?',
    rows: {
      pulse: [
        { wave: '2026 Q1', closed_at: '2026-01-31T00:00:00Z', item: 'growth', level: 'whole', answers: 40, mean: 2.4 },
        { wave: '2026 Q1', closed_at: '2026-01-31T00:00:00Z', item: 'purpose', level: 'whole', answers: 40, mean: 4.4 },
      ],
    },
    parameters: { question: 'growth' },
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    value: 2.4,
    numerator: 2.4,
    denominator: 1,
  },
  {
    title: 'One in ten gave the best answer to whether there is room to grow',
    variant: 'best',
    rows: {
      pulse: [
        {
          wave: '2026 Q1',
          closed_at: '2026-01-31T00:00:00Z',
          item: 'growth',
          level: 'whole',
          answers: 40,
          high_share: 0.1,
        },
        {
          wave: '2026 Q1',
          closed_at: '2026-01-31T00:00:00Z',
          item: 'purpose',
          level: 'whole',
          answers: 40,
          high_share: 0.6,
        },
      ],
    },
    parameters: { question: 'growth' },
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    value: 0.1,
    numerator: 0.1,
    denominator: 1,
  },
];

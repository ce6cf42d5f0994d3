import type { Metric, WorkedExample } from '../../model';

export const feedbackIndex: Metric = {
  name: 'feedback_index',
  title: 'Feedback index',
  sentence: 'All scores that customers gave, each put on a scale from 0 to 100, and their mean.',
  family: 'voice',
  entity: 'feedback',
  formula: 'avg((score - scale_min) / (scale_max - scale_min) * 100)',
  unit: 'score',
  direction: 'higher',
  coverage: 'count(where: known(score)) / count()',
  minimumN: 30,
  pitfalls: [
    'It mixes questions: when one is asked more often, the index moves though no answer changed.',
    'A five of five and a ten of ten become the same, and people do not use the two scales alike.',
    'Published indices weigh their questions in ways of their own: this one is not to be compared with them.',
  ],
  owner: 'Customer insight',
  source:
    'Own definition after the UK Customer Satisfaction Index (Institute of Customer Service): mean of measures of 1 to 10',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Five of five is 100, one of ten is 0, six of eleven on 0 to 10 is 50; who did not answer is nothing',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T10:00:00Z', score: 5, scale_min: 1, scale_max: 5 },
        { id: '2', submitted_at: '2026-01-05T10:00:00Z', score: 1, scale_min: 1, scale_max: 10 },
        { id: '3', submitted_at: '2026-01-05T10:00:00Z', score: 5, scale_min: 0, scale_max: 10 },
        { id: '4', submitted_at: '2026-01-05T10:00:00Z', score: null, scale_min: 1, scale_max: 5 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 50,
    denominator: 3,
  },
];

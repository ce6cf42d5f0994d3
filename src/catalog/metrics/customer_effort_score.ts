import type { Metric, WorkedExample } from '../../model';

export const customerEffortScore: Metric = {
  name: 'customer_effort_score',
  title: 'Customer effort score',
  sentence: 'Of the customers who answered, the share that found it easy to get done what they wanted.',
  family: 'effort',
  entity: 'feedback',
  formula: 'count(where: ease >= easy) / count(where: known(ease))',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'easy', title: 'Lowest score that means easy', default: 5, unit: 'score' }],
  variants: [
    {
      name: 'mean',
      title: 'Mean',
      sentence: 'Here: the mean of all scores from 1 to 7.',
      formula: 'avg(ease)',
      unit: 'score',
      source: 'Customer effort score 2.0 (CEB, now Gartner, 2013), as a mean',
    },
  ],
  coverage: 'count(where: known(ease)) / count()',
  minimumN: 30,
  pitfalls: [
    'Higher is easier. The older form of the question ran from 1 to 5 the other way: turn it round in the mapping.',
    'Only those who answered speak; who gave up in the menu was never asked.',
    'The share of 5 to 7 and the mean are two figures: say which.',
  ],
  owner: 'Customer insight',
  source: 'Customer effort score 2.0 (CEB, now Gartner, 2013): 5 to 7 of 7 to "made it easy"',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of three answers are easy; who did not answer found it neither easy nor hard',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T09:00:00Z', submitted_at: '2026-01-05T10:00:00Z', ease: 7 },
        { id: '2', invited_at: '2026-01-05T09:10:00Z', submitted_at: '2026-01-05T10:00:00Z', ease: 5 },
        { id: '3', invited_at: '2026-01-05T09:20:00Z', submitted_at: '2026-01-05T10:00:00Z', ease: 3 },
        { id: '4', invited_at: '2026-01-05T09:30:00Z', submitted_at: null, ease: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
  {
    title: 'From a table of questions, the answers about something else are not in the mean',
    variant: 'mean',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T10:00:00Z', kind: 'effort', score: 6 },
        { id: '2', submitted_at: '2026-01-05T10:00:00Z', kind: 'effort', score: 3 },
        { id: '3', submitted_at: '2026-01-05T10:00:00Z', kind: 'recommend', score: 10 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 4.5,
    numerator: 9,
    denominator: 2,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const qualityScore: Metric = {
  name: 'quality_score',
  title: 'Quality score',
  sentence: 'What reviewers gave the contacts that they reviewed, as a share of what could be had.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'avg(case when critical_error then 0 else evaluation_score end)',
  unit: 'share',
  direction: 'higher',
  variants: [
    {
      name: 'without_veto',
      title: 'Without veto',
      sentence: 'Here a critical error does not take all points.',
      formula: 'avg(evaluation_score)',
      source: 'Common definition: points given over points that could be had',
    },
  ],
  coverage: 'count(where: known(evaluation_score)) / count(where: handled)',
  minimumN: 30,
  pitfalls: [
    'Reviewers differ: compare scores of different reviewers only after they have scored the same contacts.',
    'It measures how well the form was met, not whether the customer was helped.',
    'A few reviewed contacts say little about one person.',
  ],
  owner: 'Quality',
  source: 'Amazon Connect evaluations: mean score, an automatic fail makes the whole form zero',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A fine conversation with one critical error earns nothing; the unseen one is not in it',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, critical_error: false, evaluation_score: 0.9 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, critical_error: true, evaluation_score: 0.95 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, critical_error: null, evaluation_score: 0.6 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: true, critical_error: null, evaluation_score: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    denominator: 3,
  },
  {
    title: 'Without veto the same contacts look much better',
    variant: 'without_veto',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, critical_error: false, evaluation_score: 0.9 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, critical_error: true, evaluation_score: 0.95 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, critical_error: null, evaluation_score: 0.55 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: true, critical_error: null, evaluation_score: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.8,
    denominator: 3,
  },
];

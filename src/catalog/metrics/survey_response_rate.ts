import type { Metric, WorkedExample } from '../../model';

export const surveyResponseRate: Metric = {
  name: 'survey_response_rate',
  title: 'Survey response rate',
  sentence: 'Share of the customers whom we invited to give feedback who gave it.',
  family: 'voice',
  entity: 'feedback',
  formula: 'count(where: known(invited_at) and known(submitted_at)) / count(where: known(invited_at))',
  unit: 'share',
  direction: 'higher',
  minimumN: 30,
  pitfalls: [
    'An answer counts on the day of its invitation, so the last days still grow.',
    'When fewer are invited after bad contacts, the rate and the scores rise together and nothing is better.',
    'Feedback that nobody had asked for is not in it.',
  ],
  owner: 'Customer insight',
  source: 'Common definition: completed over invited',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'The answer that came after the period counts for its invitation; the complaint that nobody asked for does not',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T09:00:00Z', submitted_at: '2026-01-05T10:00:00Z' },
        { id: '2', invited_at: '2026-01-05T09:10:00Z', submitted_at: '2026-01-08T10:00:00Z' },
        { id: '3', invited_at: '2026-01-05T09:20:00Z', submitted_at: null },
        { id: '4', invited_at: '2026-01-05T09:30:00Z', submitted_at: null },
        { id: '5', invited_at: null, submitted_at: '2026-01-05T10:00:00Z' },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const surveyResponseRate: Metric = {
  name: 'survey_response_rate',
  title: 'Survey response rate',
  sentence:
    'Share of the customers whom we invited to give feedback who gave it within the window, a week unless said otherwise.',
  family: 'voice',
  entity: 'feedback',
  formula: 'count(where: submitted_at - invited_at <= window) / count(where: known(invited_at), matured: window)',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'Within', default: 7 * 86400, unit: 'seconds' }],
  minimumN: 30,
  pitfalls: [
    'An answer counts on the day of its invitation. The last days cannot be judged yet and are left out.',
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
      'The answer three days later counts for its invitation, the one after two weeks does not, nor the complaint that nobody asked for',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T09:00:00Z', submitted_at: '2026-01-05T10:00:00Z' },
        { id: '2', invited_at: '2026-01-05T09:10:00Z', submitted_at: '2026-01-08T10:00:00Z' },
        { id: '3', invited_at: '2026-01-05T09:20:00Z', submitted_at: null },
        { id: '4', invited_at: '2026-01-05T09:30:00Z', submitted_at: '2026-01-19T10:00:00Z' },
        { id: '5', invited_at: null, submitted_at: '2026-01-05T10:00:00Z' },
        { id: '6', invited_at: '2026-01-19T09:00:00Z', submitted_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-20T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];

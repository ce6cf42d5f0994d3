import type { Metric, WorkedExample } from '../../model';

export const promptInsightRate: Metric = {
  name: 'prompt_insight_rate',
  title: 'Read promptly',
  sentence: 'Share of the feedback that somebody read in time, within an hour unless said otherwise.',
  family: 'voice',
  entity: 'feedback',
  formula: 'count(where: seen_at - submitted_at <= limit) / count(where: known(submitted_at), matured: limit)',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'limit', title: 'Within', default: 3600, unit: 'seconds' }],
  minimumN: 20,
  pitfalls: [
    'What nobody has read counts as not read, which the time to insight leaves out.',
    'What came in at night can hardly be read within the hour: choose the limit to suit.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: read within the limit, over feedback that came in',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Read after a minute, after a day, never; who did not answer gave nothing to read, and the last one came just now',
    rows: {
      feedback: [
        {
          id: '1',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          seen_at: '2026-01-05T09:01:00Z',
        },
        {
          id: '2',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          seen_at: '2026-01-06T09:00:00Z',
        },
        { id: '3', invited_at: '2026-01-05T08:00:00Z', submitted_at: '2026-01-05T09:00:00Z', seen_at: null },
        { id: '4', invited_at: '2026-01-05T08:00:00Z', submitted_at: null, seen_at: null },
        { id: '5', invited_at: '2026-01-06T23:00:00Z', submitted_at: '2026-01-06T23:30:00Z', seen_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-07T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const timeToInsight: Metric = {
  name: 'time_to_insight',
  title: 'Time to insight',
  sentence: 'Time within which half of the feedback, or another share of it, was read by somebody after it came in.',
  family: 'voice',
  entity: 'feedback',
  formula: 'quantile(seen_at - submitted_at, share)',
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'share', title: 'Share of feedback within', default: 0.5, unit: 'share' }],
  variants: [
    {
      name: 'slowest_tenth',
      title: 'Slowest tenth',
      sentence: 'Here: nine in ten of it, so that one in ten took longer.',
      formula: 'quantile(seen_at - submitted_at, 0.9)',
      source: 'Own definition: as above, 90th percentile',
    },
  ],
  coverage: 'count(where: known(seen_at)) / count(where: known(submitted_at))',
  minimumN: 20,
  pitfalls: [
    'What nobody has read yet is not in it, and that is the slowest: the coverage says how much has been read.',
    'Reading in batches once a month makes a saw of it: what comes in just before is seen at once.',
    'Read is not acted on.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: from submission to the first reading or sorting, median',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Read on the first of the month: what came in the evening before waits an hour, the rest for weeks; one is unread',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T08:00:00Z', seen_at: '2026-02-01T08:00:00Z' },
        { id: '2', submitted_at: '2026-01-22T08:00:00Z', seen_at: '2026-02-01T08:00:00Z' },
        { id: '3', submitted_at: '2026-01-31T07:00:00Z', seen_at: '2026-01-31T08:00:00Z' },
        { id: '4', submitted_at: '2026-01-06T08:00:00Z', seen_at: null },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-02T00:00:00Z',
    value: 864000,
  },
  {
    title: 'Nine in ten within: of two, almost the slower one',
    variant: 'slowest_tenth',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T08:00:00Z', seen_at: '2026-01-05T08:01:40Z' },
        { id: '2', submitted_at: '2026-01-05T08:00:00Z', seen_at: '2026-01-05T08:03:20Z' },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-02T00:00:00Z',
    value: 190,
  },
];

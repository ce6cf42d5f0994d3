import type { Metric, WorkedExample } from '../../model';

export const firstReplyTime: Metric = {
  name: 'first_reply_time',
  title: 'First reply time',
  sentence:
    'Time within which half of the customers who wrote, or another share of them, had a first reply of a person.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'quantile(first_reply_s, share)',
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'share', title: 'Share of customers within', default: 0.5, unit: 'share' }],
  variants: [
    {
      name: 'slowest_tenth',
      title: 'Slowest tenth',
      sentence: 'Here: nine in ten of them, so that one in ten waited longer.',
      formula: 'quantile(first_reply_s, 0.9)',
      source: 'Zendesk: first reply time, 90th percentile',
    },
  ],
  coverage: 'count(where: known(first_reply_s)) / count(where: written)',
  minimumN: 20,
  pitfalls: [
    'Who has no reply yet is not in it, so a growing pile makes it look no worse: the coverage says how many have one.',
    'An automatic receipt is no reply.',
    'Cases that an agent opened are replied to at once.',
  ],
  owner: 'Operations',
  source: 'Zendesk: first reply time, median',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two customers still wait and are not in it: half of the answered had a reply within 10 minutes',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', written: true, first_reply_s: 300 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', written: true, first_reply_s: 900 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', written: true, first_reply_s: null },
        { id: '4', started_at: '2026-01-05T09:30:00Z', written: true, first_reply_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 600,
  },
  {
    title: 'Nine in ten of eleven replies: the tenth',
    variant: 'slowest_tenth',
    rows: {
      contact: [10, 20, 30, 40, 50, 60, 70, 80, 90, 3600, 7200].map((first_reply_s, index) => ({
        id: String(index),
        started_at: '2026-01-05T09:00:00Z',
        written: true,
        first_reply_s,
      })),
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 3600,
  },
];

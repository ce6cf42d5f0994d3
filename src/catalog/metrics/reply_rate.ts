import type { Metric, WorkedExample } from '../../model';

export const replyRate: Metric = {
  name: 'reply_rate',
  title: 'Reply rate',
  sentence:
    'Of the customers who wrote to us or about us, the share that had a reply of a person in time, within a day unless said otherwise.',
  family: 'voice',
  entity: 'contact',
  formula:
    'count(where: offered and written and first_reply_s <= limit) / count(where: offered and written, matured: limit)',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'limit', title: 'In time', default: 86400, unit: 'seconds' }],
  minimumN: 20,
  pitfalls: [
    'Those who never had a reply count as not replied to, which the reply time leaves out.',
    'The latest messages, whose time has not passed, cannot be judged yet and are left out.',
    'It knows only of messages that reach the data: a complaint to the public that nobody collects is silence that nobody sees.',
  ],
  owner: 'Customer service',
  source: 'Own definition: replied to within the limit, over messages that customers began, official channel or not',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'One reply in time, one too late, one never; our own message is not below the line, nor is the one that is not a day old',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, written: true, first_reply_s: 600 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', offered: true, written: true, first_reply_s: 90000 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', offered: true, written: true, first_reply_s: null },
        { id: '4', started_at: '2026-01-05T09:30:00Z', offered: false, written: true, first_reply_s: null },
        { id: '5', started_at: '2026-01-05T09:40:00Z', offered: true, written: false, first_reply_s: null },
        { id: '6', started_at: '2026-01-07T09:40:00Z', offered: true, written: true, first_reply_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-08T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];

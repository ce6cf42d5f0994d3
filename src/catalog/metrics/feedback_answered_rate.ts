import type { Metric, WorkedExample } from '../../model';

export const feedbackAnsweredRate: Metric = {
  name: 'feedback_answered_rate',
  title: 'Feedback answered',
  sentence: 'Of the customers who wrote something in their feedback, the share that had a reply.',
  family: 'voice',
  entity: 'feedback',
  formula: 'count(where: text_given and known(replied_at)) / count(where: text_given)',
  unit: 'share',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'An automatic thank-you is no reply: do not map it as one.',
    'Where answers are promised to stay anonymous nobody can reply, and the rate means nothing.',
  ],
  owner: 'Customer service',
  source: 'Own definition: feedback with text that had a reply, over feedback with text',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Who gave a number only asked for no reply',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T09:00:00Z', text_given: true, replied_at: '2026-01-06T09:00:00Z' },
        { id: '2', submitted_at: '2026-01-05T09:00:00Z', text_given: true, replied_at: null },
        { id: '3', submitted_at: '2026-01-05T09:00:00Z', text_given: false, replied_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-10T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];

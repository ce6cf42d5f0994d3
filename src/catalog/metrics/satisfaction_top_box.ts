import type { Metric, WorkedExample } from '../../model';

export const satisfactionTopBox: Metric = {
  name: 'satisfaction_top_box',
  title: 'Satisfaction, top box',
  sentence: 'Of the customers who answered the survey, the share that gave the best mark.',
  family: 'voice',
  entity: 'contact',
  formula: 'count(where: satisfaction >= top) / count(where: known(satisfaction))',
  forms: [
    {
      entity: 'feedback',
      formula: 'count(where: satisfaction >= top) / count(where: known(satisfaction))',
      coverage: 'count(where: known(satisfaction)) / count()',
      sentence:
        'From surveys: an answer falls on the day of its invitation, and the coverage is the share of invitations.',
    },
  ],
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'top', title: 'Lowest score of the top box', default: 5, unit: 'score' }],
  variants: [
    {
      name: 'top_two',
      title: 'Top two boxes',
      sentence: 'Here the second best mark counts too.',
      formula: 'count(where: satisfaction >= top - 1) / count(where: known(satisfaction))',
      forms: [
        {
          entity: 'feedback',
          formula: 'count(where: satisfaction >= top - 1) / count(where: known(satisfaction))',
          coverage: 'count(where: known(satisfaction)) / count()',
          sentence: 'From surveys.',
        },
      ],
      source: 'Common definition: answers of 4 and 5 over answers on a five-point scale',
    },
    {
      name: 'mean',
      title: 'Mean',
      sentence: 'Here: the mean of all answers.',
      formula: 'avg(satisfaction)',
      forms: [
        {
          entity: 'feedback',
          formula: 'avg(satisfaction)',
          coverage: 'count(where: known(satisfaction)) / count()',
          sentence: 'From surveys.',
        },
      ],
      unit: 'score',
      source: 'Common definition: mean of answers',
    },
  ],
  coverage: 'count(where: handled and known(satisfaction)) / count(where: handled)',
  minimumN: 30,
  pitfalls: [
    'Only those who answered speak; the coverage says how many.',
    'Top box, top two boxes and mean are three different figures.',
  ],
  owner: 'Customer insight',
  source: 'Common definition: answers of 5 over answers on a five-point scale',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'An unanswered survey is not a bad one',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, satisfaction: 5 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, satisfaction: 4 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', handled: true, satisfaction: null },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, satisfaction: 5 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
  {
    title: 'The same answers, and the four counts',
    variant: 'top_two',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, satisfaction: 5 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, satisfaction: 4 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', handled: true, satisfaction: null },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, satisfaction: 5 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1,
    numerator: 3,
    denominator: 3,
  },
  {
    title: 'The mean hides that one in three is furious',
    variant: 'mean',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, satisfaction: 5 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, satisfaction: 5 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', handled: true, satisfaction: 1 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, satisfaction: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 11 / 3,
    numerator: 11,
    denominator: 3,
  },
  {
    title: 'From surveys: of two invitations one is answered, so half is covered',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T09:00:00Z', submitted_at: '2026-01-05T10:00:00Z', satisfaction: 5 },
        { id: '2', invited_at: '2026-01-05T09:00:00Z', submitted_at: null, satisfaction: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1,
    numerator: 1,
    denominator: 1,
  },
];

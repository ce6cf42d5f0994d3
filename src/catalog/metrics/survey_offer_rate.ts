import type { Metric, WorkedExample } from '../../model';

export const surveyOfferRate: Metric = {
  name: 'survey_offer_rate',
  title: 'Customers asked',
  sentence: 'Invitations to give feedback for each contact.',
  family: 'voice',
  entity: 'feedback',
  formula: 'count(where: known(invited_at)) / contacts',
  unit: 'share',
  direction: 'higher',
  minimumN: 30,
  pitfalls: [
    'Where agents choose whom to ask, fewer are asked after bad contacts, and the scores rise.',
    'Houses that ask a sample on purpose aim at a figure far below one.',
    'Invitations fall on the day they are sent, contacts on the day they come in.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: invitations over contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One of the two was asked; feedback that nobody had asked for is no invitation',
    rows: {
      feedback: [
        { id: '1', invited_at: '2026-01-05T10:00:00Z', submitted_at: null },
        { id: '2', invited_at: null, submitted_at: '2026-01-05T11:00:00Z' },
      ],
      contact: [
        { id: '1', chain_id: 'a', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true },
        { id: '2', chain_id: 'b', started_at: '2026-01-05T10:30:00Z', offered: true, handled: true },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];

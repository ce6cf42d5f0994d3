import type { Metric, WorkedExample } from '../../model';

export const reopenRate: Metric = {
  name: 'reopen_rate',
  title: 'Reopen rate',
  sentence: 'Of the cases that were marked as solved, the share that had to be opened again.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: reopened) / count(where: resolved or reopened)',
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    "Where a customer's answer to a closed case opens a new one, nothing is ever reopened: the rate then is too low.",
    'A case that was solved yesterday has had little time to come back.',
    'Not every case is a contact: it is worked out on the row that the mapping fills, one for each case.',
  ],
  owner: 'Operations',
  source: 'Zendesk: tickets with reopens above zero, over solved tickets',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The case that is still open is not below the line; the reopened one is, solved again or not',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', resolved: true, reopened: false },
        { id: '2', started_at: '2026-01-05T09:10:00Z', resolved: true, reopened: true },
        { id: '3', started_at: '2026-01-05T09:20:00Z', resolved: false, reopened: true },
        { id: '4', started_at: '2026-01-05T09:30:00Z', resolved: true, reopened: null },
        { id: '5', started_at: '2026-01-05T09:40:00Z', resolved: false, reopened: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];

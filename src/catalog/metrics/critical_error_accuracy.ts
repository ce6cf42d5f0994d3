import type { Metric, WorkedExample } from '../../model';

export const criticalErrorAccuracy: Metric = {
  name: 'critical_error_accuracy',
  title: 'Free of critical errors',
  sentence:
    'Of the contacts that somebody reviewed, the share without a critical error: one that harms the customer or the house, or breaks the law.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: not critical_error) / count(where: known(critical_error))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: known(critical_error)) / count(where: handled)',
  minimumN: 30,
  pitfalls: [
    'A few contacts are reviewed, often fewer than ten a month for each person: the interval is wide, and that is the truth.',
    'What is critical differs: for the customer, for the house, for the law. Keep them apart where you can.',
    'It says little where reviewers choose what they review.',
  ],
  owner: 'Quality',
  source: 'COPC CX Standard: critical error accuracy, a contact with one or more critical errors fails as a whole',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Four contacts, three reviewed, one with an error; the fourth is not free of errors, only unseen',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, critical_error: false },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, critical_error: true },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, critical_error: false },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: true, critical_error: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];

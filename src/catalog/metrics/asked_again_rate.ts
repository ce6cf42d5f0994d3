import type { Metric, WorkedExample } from '../../model';

export const askedAgainRate: Metric = {
  name: 'asked_again_rate',
  title: 'Asked again',
  sentence: 'Share of contacts in which the customer had to tell us again what they had told us before.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: asked_again) / count(where: known(asked_again))',
  unit: 'share',
  direction: 'lower',
  coverage: 'count(where: known(asked_again)) / count(where: handled)',
  minimumN: 20,
  pitfalls: [
    "Somebody or something must notice it: a flag of the desktop, the menu's log, or a reading of the words.",
    'Where only some contacts are listened to, the choice of them decides: the coverage says how many.',
    'A check of identity is asked again on purpose.',
  ],
  owner: 'Customer service',
  source: 'Own definition; repeating information is one of the drivers of effort (Gartner)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Where nobody looked, nothing is known',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, asked_again: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, asked_again: false },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, asked_again: false },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: true, asked_again: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];

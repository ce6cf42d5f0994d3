import type { Metric, WorkedExample } from '../../model';

export const decidedAlone: Metric = {
  name: 'decided_alone',
  title: 'Decided alone',
  sentence: 'Share of contacts in which whoever had the customer could decide without asking anybody for leave.',
  family: 'climate',
  entity: 'contact',
  formula: 'count(where: asked_leave = false) / count(where: known(asked_leave))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: known(asked_leave)) / count(where: handled)',
  minimumN: 20,
  pitfalls: [
    'Somebody or something must notice it: an approval in the desktop, a consultation call, or a reading of the words.',
    'Some leave must be asked by law; leave such contacts out by their intent.',
    'Who gives up rather than asks looks as free as who may decide.',
  ],
  owner: 'People',
  source: 'Own definition: contacts without a request for leave / contacts of which it is known',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Where nobody looked, nothing is known',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, asked_leave: false },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, asked_leave: true },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, asked_leave: false },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: true, asked_leave: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];

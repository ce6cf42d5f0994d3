import type { Metric, WorkedExample } from '../../model';

export const handleTime: Metric = {
  name: 'handle_time',
  title: 'Handle time',
  sentence: 'Mean time an agent spends on a contact: talk, hold and wrap-up.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(handle_s, where: handled) / count(where: handled and known(handle_s))',
  forms: [{ entity: 'interval', formula: 'sum(handle_s) / sum(handled)', sentence: 'As the source has added it up.' }],
  unit: 'seconds',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'Shorter is not better: a short call that must be repeated costs twice. Read it beside handle time per resolution.',
    'It differs by channel and intent; compare like with like.',
  ],
  owner: 'Operations',
  source: 'Genesys Cloud: total handle time / interactions',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Means roll up from sums, not from means: one long call weighs as one',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, talk_s: 100, hold_s: 20, wrap_s: 30 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, talk_s: 200, hold_s: null, wrap_s: 10 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, talk_s: 540, hold_s: 0, wrap_s: 0 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: false, talk_s: null, hold_s: null, wrap_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 300,
    numerator: 900,
    denominator: 3,
  },
  {
    title: 'From intervals: 400 s in one contact and 200 s each in nine are 220 s, not the mean of the two half hours',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', handled: 1, talk_s: 300, hold_s: 60, wrap_s: 40 },
        { started_at: '2026-01-05T09:30:00Z', handled: 9, talk_s: 1500, hold_s: null, wrap_s: 300 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 220,
    numerator: 2200,
    denominator: 10,
  },
];

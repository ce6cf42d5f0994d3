import type { Metric, WorkedExample } from '../../model';

export const holdTime: Metric = {
  name: 'hold_time',
  title: 'Hold time',
  sentence: 'Mean time that an agent spends on hold per contact.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(hold_s, where: handled) / count(where: handled and known(hold_s))',
  forms: [{ entity: 'interval', formula: 'sum(hold_s) / sum(handled)', sentence: 'As the source has added it up.' }],
  unit: 'seconds',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'Some platforms do not log hold, Asterisk for one; others count it as talk.',
    'It is averaged over all conversations, also those without hold.',
  ],
  owner: 'Operations',
  source: 'Common definition: hold time over handled contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A conversation without hold counts below the line, one whose hold is not known does not',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, hold_s: 60 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, hold_s: 0 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, hold_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 30,
    numerator: 60,
    denominator: 2,
  },
  {
    title: 'From intervals: sums over sums, not the mean of 60 s and 20 s',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', handled: 1, hold_s: 60 },
        { started_at: '2026-01-05T09:30:00Z', handled: 9, hold_s: 180 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 24,
    numerator: 240,
    denominator: 10,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const wrapUpTime: Metric = {
  name: 'wrap_up_time',
  title: 'Wrap-up time',
  sentence: 'Mean time that an agent spends on work after the conversation per contact.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(wrap_s, where: handled) / count(where: handled and known(wrap_s))',
  forms: [{ entity: 'interval', formula: 'sum(wrap_s) / sum(handled)', sentence: 'As the source has added it up.' }],
  unit: 'seconds',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'Under pressure it moves into "not ready" states, where nobody counts it.',
    'Work put off to the end of the day is not in it.',
  ],
  owner: 'Operations',
  source: 'Common definition: after-contact work over handled contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One without wrap-up counts, one whose wrap-up is not known does not',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, wrap_s: 90 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, wrap_s: 0 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, wrap_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 45,
    numerator: 90,
    denominator: 2,
  },
  {
    title: 'From intervals: sums over sums, not the mean of 60 s and 20 s',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', handled: 1, wrap_s: 60 },
        { started_at: '2026-01-05T09:30:00Z', handled: 9, wrap_s: 180 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 24,
    numerator: 240,
    denominator: 10,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const shortAbandonShare: Metric = {
  name: 'short_abandon_share',
  title: 'Short abandons',
  sentence: 'Share of customers who asked for a person and hung up within a few seconds.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'count(where: offered and abandoned and wait_s < short) / count(where: offered)',
  forms: [
    {
      entity: 'interval',
      formula: 'sum(abandoned_short, where: short_s = short) / sum(offered, where: short_s = short)',
      sentence: 'As the source has added it up, where it has the same limit.',
    },
  ],
  unit: 'share',
  direction: 'band',
  parameters: [{ name: 'short', title: 'Short abandon', default: 5, unit: 'seconds' }],
  minimumN: 20,
  pitfalls: [
    'Most are misdials and redials, not impatience; many of them point to a confusing menu.',
    'Where they are left out of the abandon rate, look at both: the limit decides which is which.',
  ],
  owner: 'Workforce planning',
  source: 'Genesys Cloud, short abandons; the limit is commonly 5 to 10 seconds',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three seconds is short, a minute is not',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: false, abandoned: true, wait_s: 3 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: false, abandoned: true, wait_s: 60 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, abandoned: false, wait_s: 2 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false, wait_s: 9 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
  {
    title: 'From intervals: only those count whose source has the same limit',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', offered: 20, abandoned_short: 2, short_s: 5 },
        { started_at: '2026-01-05T09:30:00Z', offered: 30, abandoned_short: 9, short_s: 10 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.1,
    numerator: 2,
    denominator: 20,
  },
];

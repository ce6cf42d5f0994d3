import type { Metric, WorkedExample } from '../../model';

export const abandonRate: Metric = {
  name: 'abandon_rate',
  title: 'Abandon rate',
  sentence: 'Share of customers who asked for a person and gave up before one answered.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'count(where: offered and abandoned) / count(where: offered)',
  forms: [{ entity: 'interval', formula: 'sum(abandoned) / sum(offered)', sentence: 'As the source has added it up.' }],
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'short', title: 'Short abandon', default: 5, unit: 'seconds' }],
  variants: [
    {
      name: 'without_short',
      title: 'Without short abandons',
      sentence: 'Those who gave up within the short limit are not counted, above or below the line.',
      formula:
        'count(where: offered and abandoned and wait_s >= short) / (count(where: offered) - count(where: offered and abandoned and wait_s < short))',
      forms: [
        {
          entity: 'interval',
          formula:
            '(sum(abandoned, where: short_s = short) - sum(abandoned_short, where: short_s = short)) / (sum(offered, where: short_s = short) - sum(abandoned_short, where: short_s = short))',
          sentence: 'As the source has added it up, where it has the same limit.',
        },
      ],
      source: 'Google CCAI Platform: abandoned without short abandons',
    },
  ],
  minimumN: 20,
  pitfalls: ['Very short ones are often misdials.', 'A call-back that was accepted is not an abandon.'],
  owner: 'Workforce planning',
  source: 'Genesys Cloud: abandoned / offered. ContactBabel UK: mean 5.6 % (2016), 9.1 % (2023)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Those who never asked for a person are not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: false, abandoned: true },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, abandoned: false },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: false, handled: false, abandoned: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
  {
    title: 'The one who hung up after three seconds is taken out, above and below the line',
    variant: 'without_short',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: false, abandoned: true, wait_s: 3 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: false, abandoned: true, wait_s: 60 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, abandoned: false, wait_s: 20 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
  {
    title: 'From intervals: one of ten and one of ninety are two of a hundred',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', offered: 10, abandoned: 1 },
        { started_at: '2026-01-05T09:30:00Z', offered: 90, abandoned: 1 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.02,
    numerator: 2,
    denominator: 100,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const dayPulse: Metric = {
  name: 'day_pulse',
  title: 'How was your day?',
  sentence: 'The mean answer of staff to how their day was, from 1 (bad) to 5 (good).',
  family: 'climate',
  entity: 'pulse',
  formula: "avg(mean, where: item = 'day')",
  unit: 'number',
  direction: 'higher',
  coverage: "count(where: item = 'day' and known(mean)) / count(where: item = 'day')",
  variants: [
    {
      name: 'bad_days',
      title: 'Bad days',
      sentence: 'The share of 1 and 2 instead.',
      formula: "avg(low_share, where: item = 'day')",
      unit: 'share',
      coverage: "count(where: item = 'day' and known(low_share)) / count(where: item = 'day')",
      source: 'Own definition: share of the two worst of five answers',
    },
  ],
  minimumN: 1,
  pitfalls: [
    'Those whose day was worst may not have had the time to answer.',
    'Read it beside the load of the same day: a bad day with little load has another cause.',
    'A day on which few answered is withheld, and is not in the mean.',
  ],
  owner: 'People',
  source: 'Own definition: one question a day, each day a wave of its own',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two days; of the third too few spoke',
    rows: {
      pulse: [
        { wave: '2026-01-05', closed_at: '2026-01-06T00:00:00Z', item: 'day', level: 'whole', answers: 20, mean: 4.0 },
        { wave: '2026-01-06', closed_at: '2026-01-07T00:00:00Z', item: 'day', level: 'whole', answers: 15, mean: 3.0 },
        {
          wave: '2026-01-07',
          closed_at: '2026-01-08T00:00:00Z',
          item: 'day',
          level: 'whole',
          answers: null,
          mean: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 3.5,
    numerator: 7,
    denominator: 2,
  },
  {
    title: 'A tenth and three tenths had a bad day; of the third day too few spoke',
    variant: 'bad_days',
    rows: {
      pulse: [
        {
          wave: '2026-01-05',
          closed_at: '2026-01-06T00:00:00Z',
          item: 'day',
          level: 'whole',
          answers: 20,
          low_share: 0.1,
        },
        {
          wave: '2026-01-06',
          closed_at: '2026-01-07T00:00:00Z',
          item: 'day',
          level: 'whole',
          answers: 15,
          low_share: 0.3,
        },
        {
          wave: '2026-01-07',
          closed_at: '2026-01-08T00:00:00Z',
          item: 'day',
          level: 'whole',
          answers: null,
          low_share: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 0.2,
    numerator: 0.4,
    denominator: 2,
  },
];

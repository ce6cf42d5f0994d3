import type { Metric, WorkedExample } from '../../model';

export const averageSpeedOfAnswer: Metric = {
  name: 'average_speed_of_answer',
  title: 'Average speed of answer',
  sentence: 'Mean wait of those who reached a person.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(wait_s, where: offered and handled) / count(where: offered and handled and known(wait_s))',
  forms: [
    { entity: 'interval', formula: 'sum(wait_answered_s) / sum(answered)', sentence: 'As the source has added it up.' },
  ],
  unit: 'seconds',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'Those who gave up are not in it, so a worse queue can show a better figure.',
    'A few long waits move the mean; look at the 90th percentile too.',
  ],
  owner: 'Workforce planning',
  source:
    'Common definition: queue time of answered contacts over answered contacts (Avaya CMS ANSTIME / ACDCALLS). CCMA, UK: 120 s (2023), 116 s (2024)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The one who gave up after five minutes is not in it',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, wait_s: 10 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: true, wait_s: 50 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: false, wait_s: 300 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 30,
    numerator: 60,
    denominator: 2,
  },
  {
    title: 'From intervals',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', answered: 1, wait_answered_s: 100 },
        { started_at: '2026-01-05T09:30:00Z', answered: 9, wait_answered_s: 90 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 19,
    numerator: 190,
    denominator: 10,
  },
];

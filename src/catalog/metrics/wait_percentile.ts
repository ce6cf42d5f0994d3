import type { Metric, WorkedExample } from '../../model';

export const waitPercentile: Metric = {
  name: 'wait_percentile',
  title: 'Wait, 90th percentile',
  sentence: 'The wait that nine in ten of those who asked for a person did not exceed.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'quantile(wait_s, percentile, where: offered)',
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'percentile', title: 'Share of customers', default: 0.9, unit: 'share' }],
  minimumN: 20,
  pitfalls: [
    'A quantile cannot be added up: it is asked again for each level, and a site is not the mean of its teams.',
    'Those who gave up are in it with the wait they had: they would have waited longer, so in a bad queue the figure is too kind.',
    'Intervals that a switch has added up cannot give it.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: quantile of the queue time over all who were offered; type 7 of Hyndman and Fan 1996',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Ten answers within ten seconds and one customer who gave up after 300: the 90th percentile is still 10 s, the longest wait is not',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false, wait_s: 2 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: true, abandoned: false, wait_s: 3 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, abandoned: false, wait_s: 4 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false, wait_s: 5 },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: true, handled: true, abandoned: false, wait_s: 6 },
        { id: '6', started_at: '2026-01-05T09:05:00Z', offered: true, handled: true, abandoned: false, wait_s: 7 },
        { id: '7', started_at: '2026-01-05T09:06:00Z', offered: true, handled: true, abandoned: false, wait_s: 8 },
        { id: '8', started_at: '2026-01-05T09:07:00Z', offered: true, handled: true, abandoned: false, wait_s: 9 },
        { id: '9', started_at: '2026-01-05T09:08:00Z', offered: true, handled: true, abandoned: false, wait_s: 10 },
        { id: '10', started_at: '2026-01-05T09:09:00Z', offered: true, handled: true, abandoned: false, wait_s: 10 },
        { id: '11', started_at: '2026-01-05T09:10:00Z', offered: true, handled: false, abandoned: true, wait_s: 300 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 10,
  },
  {
    title: 'The same customer with a longer share: at 95 % half of the way to 300',
    parameters: { percentile: 0.95 },
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false, wait_s: 2 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: true, abandoned: false, wait_s: 3 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, abandoned: false, wait_s: 4 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false, wait_s: 5 },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: true, handled: true, abandoned: false, wait_s: 6 },
        { id: '6', started_at: '2026-01-05T09:05:00Z', offered: true, handled: true, abandoned: false, wait_s: 7 },
        { id: '7', started_at: '2026-01-05T09:06:00Z', offered: true, handled: true, abandoned: false, wait_s: 8 },
        { id: '8', started_at: '2026-01-05T09:07:00Z', offered: true, handled: true, abandoned: false, wait_s: 9 },
        { id: '9', started_at: '2026-01-05T09:08:00Z', offered: true, handled: true, abandoned: false, wait_s: 10 },
        { id: '10', started_at: '2026-01-05T09:09:00Z', offered: true, handled: true, abandoned: false, wait_s: 10 },
        { id: '11', started_at: '2026-01-05T09:10:00Z', offered: true, handled: false, abandoned: true, wait_s: 300 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 155,
  },
];

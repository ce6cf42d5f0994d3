import type { Metric, WorkedExample } from '../../model';

export const medianWait: Metric = {
  name: 'median_wait',
  title: 'Median wait',
  sentence: 'Half of those who asked for a person waited no longer than this.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'quantile(wait_s, 0.5, where: offered)',
  unit: 'seconds',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'It says nothing about the worst waits: look at the 90th percentile too.',
    'Those who gave up are in it with the wait they had.',
    'It cannot be averaged over teams or days: it is asked again for each.',
  ],
  owner: 'Workforce planning',
  source:
    'Common definition: median queue time over all who were offered; ContactBabel reports it beside the mean, since waits are skewed (UK 2016: mean 35.2 s, median 20.5 s)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One wait of ten minutes moves the mean to 132 s and leaves the median at 15 s',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, wait_s: 10 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: true, wait_s: 15 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: true, wait_s: 20 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: false, wait_s: 600 },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: true, handled: true, wait_s: 15 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 15,
  },
];

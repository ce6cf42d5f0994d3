import type { Metric, WorkedExample } from '../../model';

export const queueTolerance: Metric = {
  name: 'queue_tolerance',
  title: 'Waiting let stand',
  sentence:
    'Of all the time that customers waited, the share beyond what we find fair: waiting that the house lets stand.',
  family: 'climate',
  entity: 'contact',
  formula:
    'sum(case when wait_s > fair then wait_s - fair else 0 end, where: offered and known(wait_s)) / sum(wait_s, where: offered)',
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'fair', title: 'Fair wait', default: 60, unit: 'seconds' }],
  minimumN: 50,
  pitfalls: [
    'It says how much too long a wait is accepted, not how often: the service level says that.',
    'Who answers messages within a day needs another fair wait than who answers calls.',
    'Who gave up stopped waiting: what they would have waited is not in it.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: waiting beyond a fair wait / all waiting; what people accept is what happens around here',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three waits of 30, 60 and 150 seconds: 90 of 240 were too long; who was called is not in it',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, wait_s: 30 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, wait_s: 60 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, wait_s: 150 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: false, wait_s: 500 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.375,
    numerator: 90,
    denominator: 240,
  },
];

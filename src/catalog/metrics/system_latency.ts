import type { Metric, WorkedExample } from '../../model';

export const systemLatency: Metric = {
  name: 'system_latency',
  title: 'Systems make wait',
  sentence: 'How long the systems that staff work with took to answer, on average over their time.',
  family: 'climate',
  entity: 'system',
  formula: 'sum(latency_s * length_s) / sum(length_s, where: known(latency_s))',
  unit: 'seconds',
  direction: 'lower',
  minimumN: 5,
  pitfalls: [
    'Averages hide the screens that make customers wait: map the 95th percentile, and say so.',
    'Systems answer to different things; compare only one kind with itself.',
  ],
  owner: 'Operations',
  source: 'Own definition: latency as the source gives it, weighted by time',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One second for an hour, four for half an hour',
    rows: {
      system: [
        { id: '1', kind: 'CRM', started_at: '2026-01-05T09:00:00Z', length_s: 3600, latency_s: 1 },
        { id: '2', kind: 'CRM', started_at: '2026-01-05T10:00:00Z', length_s: 1800, latency_s: 4 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2,
    numerator: 10800,
    denominator: 5400,
  },
];

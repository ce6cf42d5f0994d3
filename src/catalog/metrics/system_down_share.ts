import type { Metric, WorkedExample } from '../../model';

export const systemDownShare: Metric = {
  name: 'system_down_share',
  title: 'Systems down',
  sentence: 'Of the time of the systems that staff work with, the share in which they could not work with them.',
  family: 'climate',
  entity: 'system',
  formula: 'sum(down_s) / sum(length_s, where: known(down_s))',
  unit: 'share',
  direction: 'lower',
  minimumN: 5,
  pitfalls: [
    'A minute at ten in the morning weighs as much as one at night: map opening hours alone.',
    'All systems weigh alike; split it by kind.',
    'What is slow is not down: read it beside the latency.',
  ],
  owner: 'Operations',
  source: 'Common definition of unavailability: time down / time in service',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Six minutes of two hours; nobody watched the third',
    rows: {
      system: [
        { id: '1', kind: 'CRM', started_at: '2026-01-05T09:00:00Z', length_s: 3600, down_s: 360 },
        { id: '2', kind: 'CRM', started_at: '2026-01-05T10:00:00Z', length_s: 3600, down_s: 0 },
        { id: '3', kind: 'CRM', started_at: '2026-01-05T11:00:00Z', length_s: 3600, down_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.05,
    numerator: 360,
    denominator: 7200,
  },
];

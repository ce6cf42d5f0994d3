import type { Metric, WorkedExample } from '../../model';

export const notReadyShare: Metric = {
  name: 'not_ready_share',
  title: 'Not ready',
  sentence: 'Of the time that agents were logged in, the share in which they were not ready for a contact.',
  family: 'efficiency',
  entity: 'agent_state',
  formula: "sum(duration_s, where: state = 'aux') / sum(duration_s, where: state != 'offline')",
  unit: 'share',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'Breaks, meetings, training and coaching are in it: less is not simply better.',
    'Work after contacts ends up here where wrap-up is counted and this is not.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: auxiliary time over logged-in time',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Fifteen of sixty minutes logged in; the time after logging out is not below the line',
    rows: {
      agent_state: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:45:00Z',
          state: 'handling',
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T09:45:00Z',
          ended_at: '2026-01-05T10:00:00Z',
          state: 'aux',
          reason: 'break',
        },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T10:00:00Z',
          ended_at: '2026-01-05T12:00:00Z',
          state: 'offline',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 900,
    denominator: 3600,
  },
];

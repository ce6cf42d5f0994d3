import type { Metric, WorkedExample } from '../../model';

export const utilisation: Metric = {
  name: 'utilisation',
  title: 'Utilisation',
  sentence: 'Of the time that agents are paid for, the share they spend on contacts.',
  family: 'efficiency',
  entity: 'agent_state',
  formula: "sum(duration_s, where: state in ('handling', 'wrap')) / sum(duration_s, where: paid)",
  forms: [{ entity: 'interval', formula: 'sum(handle_s) / sum(paid_s)', sentence: 'As the source has added it up.' }],
  unit: 'share',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'It is not occupancy: breaks, meetings and training are below the line here.',
    'Raising it by cutting training and rest costs more later.',
  ],
  owner: 'Workforce planning',
  source: 'WFM Labs: handle time / paid time',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Occupancy of these would be 80 %; the paid break and the meeting make it 50 %',
    rows: {
      agent_state: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:40:00Z',
          state: 'handling',
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T09:40:00Z',
          ended_at: '2026-01-05T09:50:00Z',
          state: 'available',
        },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T09:50:00Z',
          ended_at: '2026-01-05T10:05:00Z',
          state: 'aux',
          reason: 'break',
        },
        {
          id: '4',
          agent: 'ann',
          started_at: '2026-01-05T10:05:00Z',
          ended_at: '2026-01-05T10:20:00Z',
          state: 'aux',
          reason: 'meeting',
        },
        {
          id: '5',
          agent: 'ann',
          started_at: '2026-01-05T10:20:00Z',
          ended_at: '2026-01-05T12:00:00Z',
          state: 'offline',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2400,
    denominator: 4800,
  },
  {
    title: 'From intervals',
    rows: {
      interval: [{ started_at: '2026-01-05T09:00:00Z', handle_s: 1080, paid_s: 1800 }],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.6,
    numerator: 1080,
    denominator: 1800,
  },
];

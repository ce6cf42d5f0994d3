import type { Metric, WorkedExample } from '../../model';

export const occupancy: Metric = {
  name: 'occupancy',
  title: 'Occupancy',
  sentence: 'Of the time in which agents were on contacts or ready for one, the share they were on them.',
  family: 'efficiency',
  entity: 'agent_state',
  formula:
    "sum(duration_s, where: state in ('handling', 'wrap')) / sum(duration_s, where: state in ('handling', 'wrap') or state = 'available')",
  forms: [
    {
      entity: 'interval',
      formula: 'sum(handle_s) / (sum(handle_s) + sum(idle_s))',
      sentence: 'As the source has added it up.',
    },
  ],
  unit: 'share',
  direction: 'band',
  variants: [
    {
      name: 'with_ringing',
      title: 'With ringing',
      sentence: 'A contact that rings at an agent counts as work.',
      formula:
        "sum(duration_s, where: state in ('handling', 'wrap', 'ringing')) / sum(duration_s, where: state in ('handling', 'wrap', 'ringing', 'available'))",
      source: 'Avaya CMS: (I_ACDTIME + I_ACWTIME + I_RINGTIME) / (the same + available time)',
      forms: [
        {
          entity: 'interval',
          formula: '(sum(handle_s) + sum(ring_s)) / (sum(handle_s) + sum(ring_s) + sum(idle_s))',
          sentence: 'As the source has added it up.',
        },
      ],
    },
  ],
  minimumN: 20,
  pitfalls: [
    'More is not better: above 85 to 90 % for long, people wear out and leave.',
    'Small teams cannot reach it: the same service level takes 69 % with twelve people and 79 % with twice as many.',
    'Below the line each system has something else: ringing, other work, breaks. Compare only figures of one variant.',
    'A state that goes over midnight falls on the day on which it began.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: handle time / (handle time + available time)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Forty minutes on contacts of fifty ready or on them; the break is not in it',
    rows: {
      agent_state: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:30:00Z',
          state: 'handling',
        },
        { id: '2', agent: 'ann', started_at: '2026-01-05T09:30:00Z', ended_at: '2026-01-05T09:40:00Z', state: 'wrap' },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T09:40:00Z',
          ended_at: '2026-01-05T09:50:00Z',
          state: 'available',
        },
        {
          id: '4',
          agent: 'ann',
          started_at: '2026-01-05T09:50:00Z',
          ended_at: '2026-01-05T10:05:00Z',
          state: 'aux',
          reason: 'break',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.8,
    numerator: 2400,
    denominator: 3000,
  },
  {
    title: 'From intervals of a whole site: sums of more than a day are no slip',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', handle_s: 100000, idle_s: 20000 },
        { started_at: '2026-01-05T09:30:00Z', handle_s: 44000, idle_s: 16000 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.8,
    numerator: 144000,
    denominator: 180000,
  },
  {
    title: 'With ringing, as Avaya counts it',
    variant: 'with_ringing',
    rows: {
      agent_state: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:30:00Z',
          state: 'handling',
        },
        { id: '2', agent: 'ann', started_at: '2026-01-05T09:30:00Z', ended_at: '2026-01-05T09:40:00Z', state: 'wrap' },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T09:40:00Z',
          ended_at: '2026-01-05T09:50:00Z',
          state: 'available',
        },
        {
          id: '4',
          agent: 'ann',
          started_at: '2026-01-05T09:50:00Z',
          ended_at: '2026-01-05T10:00:00Z',
          state: 'ringing',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 50 / 60,
    numerator: 3000,
    denominator: 3600,
  },
];

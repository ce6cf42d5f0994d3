import type { Metric, WorkedExample } from '../../model';

export const shrinkage: Metric = {
  name: 'shrinkage',
  title: 'Shrinkage',
  sentence: 'Of the time that agents were scheduled for, the share planned for something else than contacts.',
  family: 'efficiency',
  entity: 'schedule',
  formula: 'sum(scheduled_s, where: not on_contacts) / sum(scheduled_s)',
  unit: 'share',
  direction: 'band',
  variants: [
    {
      name: 'without_breaks',
      title: 'Without breaks',
      sentence: 'Breaks are left out above and below the line.',
      formula: 'sum(scheduled_s, where: not on_contacts and not is_break) / sum(scheduled_s, where: not is_break)',
      source: 'Common definition where breaks are not counted as shrinkage',
    },
    {
      name: 'with_absence',
      title: 'With absence',
      sentence: 'Unplanned absence from contacts counts too.',
      formula:
        'sum(case when not on_contacts then scheduled_s when known(absent_s) then absent_s else 0 end) / sum(scheduled_s)',
      source: 'Common definition of total shrinkage: planned and unplanned',
    },
  ],
  minimumN: 20,
  pitfalls: [
    'Breaks in or out is a matter of the house; the variant leaves them out.',
    'Unplanned absence is not in it: the other variant adds it.',
    'Less is not simply better: training and meetings are in it.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: hours scheduled but not available for contacts / hours scheduled; 20 to 35 % is usual',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two hours of sixteen, as in the published example of 20 in 160',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T15:00:00Z',
          activity: 'contacts',
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T15:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'training',
        },
        {
          id: '3',
          agent: 'bob',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T15:00:00Z',
          activity: 'contacts',
        },
        {
          id: '4',
          agent: 'bob',
          started_at: '2026-01-05T15:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'meeting',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.125,
    numerator: 7200,
    denominator: 57600,
  },
  {
    title: 'The break out of both sides: one hour of training in seven and a half',
    variant: 'without_breaks',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T14:30:00Z',
          activity: 'contacts',
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T14:30:00Z',
          ended_at: '2026-01-05T15:30:00Z',
          activity: 'training',
        },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T15:30:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'break',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 3600 / 27000,
    numerator: 3600,
    denominator: 27000,
  },
  {
    title: 'With the two hours that the agent was ill',
    variant: 'with_absence',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T15:00:00Z',
          activity: 'contacts',
          absent_s: 7200,
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T15:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'training',
          absent_s: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.375,
    numerator: 10800,
    denominator: 28800,
  },
];

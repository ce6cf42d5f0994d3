import type { Metric, WorkedExample } from '../../model';

export const scheduleConformance: Metric = {
  name: 'schedule_conformance',
  title: 'Schedule conformance',
  sentence: 'Time worked as planned, at whatever hour, over the time scheduled.',
  family: 'efficiency',
  entity: 'schedule',
  formula: 'sum(worked_s) / sum(scheduled_s, where: known(worked_s))',
  unit: 'share',
  direction: 'band',
  coverage: 'sum(scheduled_s, where: known(worked_s)) / sum(scheduled_s)',
  minimumN: 20,
  pitfalls: [
    'It may pass 100 %: overtime counts above the line.',
    'It cannot see whether people were there when customers were; adherence can.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition in workforce management: time worked / time scheduled',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'An hour late and an hour longer conforms fully, though it adheres to seven eighths only',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          worked_s: 28800,
          adherent_s: 25200,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1,
    numerator: 28800,
    denominator: 28800,
  },
];

import type { Metric, WorkedExample } from '../../model';

export const scheduleAdherence: Metric = {
  name: 'schedule_adherence',
  title: 'Schedule adherence',
  sentence: 'Of the time scheduled, the share in which agents did what the plan said, when it said.',
  family: 'efficiency',
  entity: 'schedule',
  formula: 'sum(adherent_s) / sum(scheduled_s, where: known(adherent_s))',
  unit: 'share',
  direction: 'higher',
  coverage: 'sum(scheduled_s, where: known(adherent_s)) / sum(scheduled_s)',
  minimumN: 20,
  pitfalls: [
    'It is not conformance: who works the right hours at the wrong time conforms and does not adhere.',
    'A call that runs into the break breaks adherence and may be just right for the customer.',
    'Stretches that nobody measured are left out.',
  ],
  owner: 'Workforce planning',
  source: 'Amazon Connect: adherent time / scheduled time; 90 to 95 % is usual',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The lunch taken late breaks adherence; the stretch that nobody measured is not below the line',
    rows: {
      schedule: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T08:00:00Z',
          ended_at: '2026-01-05T12:00:00Z',
          activity: 'contacts',
          adherent_s: 14400,
        },
        {
          id: '2',
          agent: 'ann',
          started_at: '2026-01-05T12:00:00Z',
          ended_at: '2026-01-05T13:00:00Z',
          activity: 'break',
          adherent_s: 0,
        },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T13:00:00Z',
          ended_at: '2026-01-05T16:00:00Z',
          activity: 'contacts',
          adherent_s: 7200,
        },
        {
          id: '4',
          agent: 'ann',
          started_at: '2026-01-05T16:00:00Z',
          ended_at: '2026-01-05T17:00:00Z',
          activity: 'meeting',
          adherent_s: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.75,
    numerator: 21600,
    denominator: 28800,
  },
];

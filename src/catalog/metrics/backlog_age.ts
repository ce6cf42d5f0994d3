import type { Metric, WorkedExample } from '../../model';

export const backlogAge: Metric = {
  name: 'backlog_age',
  title: 'Age of the backlog',
  sentence: 'The longest that anything in the backlog had been waiting when it was counted.',
  family: 'efficiency',
  entity: 'interval',
  formula: 'max(oldest_open_s)',
  unit: 'seconds',
  direction: 'lower',
  minimumN: 1,
  pitfalls: [
    'It is one case: the longer the period, the older it looks. For now, ask for the last hour.',
    'Cases waiting for the customer belong out of it, and some systems leave them in.',
  ],
  owner: 'Workforce planning',
  source: 'Amazon Connect, age of the oldest contact in the queue',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three days is no slip here, though no contact lasts so long',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', queue: 'mail', oldest_open_s: 259200 },
        { started_at: '2026-01-05T09:30:00Z', queue: 'mail', oldest_open_s: 1800 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 259200,
  },
];

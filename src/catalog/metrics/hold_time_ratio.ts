import type { Metric, WorkedExample } from '../../model';

export const holdTimeRatio: Metric = {
  name: 'hold_time_ratio',
  title: 'Hold ratio',
  sentence: 'Of the time that agents spend on contacts, the share that customers spend on hold.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(hold_s, where: handled) / sum(handle_s, where: handled and known(hold_s))',
  forms: [
    {
      entity: 'interval',
      formula: 'sum(hold_s) / sum(handle_s, where: known(hold_s))',
      sentence: 'As the source has added it up.',
    },
  ],
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'It stands for what agents cannot do at once: a system that is slow, an answer that somebody else has.',
    'Some platforms do not log hold; then it is zero without being good.',
  ],
  owner: 'Operations',
  source: 'Genesys Cloud: hold time / handle time',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A short call with 30 % and a long one with none make 3 %, not 15 %',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, talk_s: 60, hold_s: 30, wrap_s: 10 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, talk_s: 800, hold_s: 0, wrap_s: 100 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.03,
    numerator: 30,
    denominator: 1000,
  },
  {
    title: 'From intervals: half hours weigh by the time worked in them',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', hold_s: 2000, handle_s: 5000 },
        { started_at: '2026-01-05T09:30:00Z', hold_s: 1000, handle_s: 25000 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.1,
    numerator: 3000,
    denominator: 30000,
  },
];

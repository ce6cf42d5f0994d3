import type { Metric, WorkedExample } from '../../model';

export const wrapUpRatio: Metric = {
  name: 'wrap_up_ratio',
  title: 'Wrap-up ratio',
  sentence: 'Of the time that agents spend on contacts, the share that goes into work after the conversation.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(wrap_s, where: handled) / sum(handle_s, where: handled and known(wrap_s))',
  forms: [
    {
      entity: 'interval',
      formula: 'sum(wrap_s) / sum(handle_s, where: known(wrap_s))',
      sentence: 'As the source has added it up.',
    },
  ],
  unit: 'share',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'Under pressure wrap-up moves into "not ready" states, and the ratio falls without less work.',
    'A slow desktop shows here first.',
  ],
  owner: 'Operations',
  source: 'Genesys Cloud: after-contact work / handle time',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A short call with 30 % and a long one with none make 3 %, not 15 %',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, talk_s: 60, hold_s: 10, wrap_s: 30 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, talk_s: 800, hold_s: 100, wrap_s: 0 },
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
        { started_at: '2026-01-05T09:00:00Z', wrap_s: 2000, handle_s: 5000 },
        { started_at: '2026-01-05T09:30:00Z', wrap_s: 1000, handle_s: 25000 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.1,
    numerator: 3000,
    denominator: 30000,
  },
];

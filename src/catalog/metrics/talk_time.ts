import type { Metric, WorkedExample } from '../../model';

export const talkTime: Metric = {
  name: 'talk_time',
  title: 'Talk time',
  sentence: 'Mean time that an agent spends in conversation, without hold per contact.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(talk_s, where: handled) / count(where: handled and known(talk_s))',
  forms: [{ entity: 'interval', formula: 'sum(talk_s) / sum(handled)', sentence: 'As the source has added it up.' }],
  unit: 'seconds',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'It is part of the handle time: where it falls, look whether hold, wrap-up or repeats rose.',
    'Some platforms count hold as talk; then the two cannot be told apart.',
  ],
  owner: 'Operations',
  source: 'Common definition: talk time over handled contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One long call weighs as one; what nobody answered is not in it',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, talk_s: 540 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, talk_s: 60 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: false, talk_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 300,
    numerator: 600,
    denominator: 2,
  },
  {
    title: 'From intervals: sums over sums, not the mean of 60 s and 20 s',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', handled: 1, talk_s: 60 },
        { started_at: '2026-01-05T09:30:00Z', handled: 9, talk_s: 180 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 24,
    numerator: 240,
    denominator: 10,
  },
];

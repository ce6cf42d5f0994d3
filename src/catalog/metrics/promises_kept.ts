import type { Metric, WorkedExample } from '../../model';

const DUE = 'accepted and known(predicted_at)';

export const promisesKept: Metric = {
  name: 'promises_kept',
  title: 'Promises kept',
  sentence: 'Of the promises to customers that were due, the share that was kept no later than we had said.',
  family: 'climate',
  entity: 'promise',
  formula: `count(where: ${DUE} and kept_at - predicted_at <= tolerance) / count(where: ${DUE})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'tolerance', title: 'Tolerance', default: 0, unit: 'seconds' }],
  minimumN: 20,
  pitfalls: [
    'Only promises that somebody wrote down are in it.',
    'It counts when it is due, not when it was made: one still to come is neither kept nor broken.',
    'Small promises and great ones weigh the same: split it by kind.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: what we say and what we do, promise by promise',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The call-back came, the reply came a day late, the visit never did; the declined offer is none',
    rows: {
      promise: [
        {
          id: '1',
          predicted_at: '2026-01-05T09:25:00Z',
          kept_at: '2026-01-05T09:25:00Z',
          kind: 'call-back',
          accepted: true,
        },
        {
          id: '2',
          kind: 'reply',
          predicted_at: '2026-01-05T12:00:00Z',
          kept_at: '2026-01-06T12:00:00Z',
          accepted: true,
        },
        { id: '3', predicted_at: '2026-01-05T15:00:00Z', kept_at: null, kind: 'visit', accepted: true },
        { id: '4', predicted_at: '2026-01-05T15:00:00Z', kept_at: null, kind: 'call-back', accepted: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];

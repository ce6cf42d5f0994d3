import type { Metric, WorkedExample } from '../../model';

import { IS_CALL_BACK } from '../moments';

export const nextCallBack: Metric = {
  name: 'next_call_back',
  title: 'Next call-back',
  sentence: 'How long after the start of the period the first call-back is due that had not been made by then.',
  family: 'efficiency',
  entity: 'promise',
  formula: `min(predicted_at - period_start, where: ${IS_CALL_BACK} and (not known(kept_at) or kept_at > period_start))`,
  unit: 'seconds',
  direction: 'band',
  minimumN: 0,
  pitfalls: ['Ask it of a period that begins with the present.'],
  owner: 'Workforce planning',
  source: 'Own definition: time until the next call-back is due',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The first one to come was made early; the next is due in 25 minutes',
    rows: {
      promise: [
        {
          id: '1',
          kind: 'call-back',
          accepted: true,
          predicted_at: '2026-01-05T10:04:00Z',
          kept_at: '2026-01-05T09:59:00Z',
        },
        { id: '2', kind: 'call-back', accepted: true, predicted_at: '2026-01-05T10:25:00Z' },
        { id: '3', kind: 'call-back', accepted: true, predicted_at: '2026-01-05T10:40:00Z' },
      ],
    },
    from: '2026-01-05T10:00:00Z',
    to: '2026-01-05T11:00:00Z',
    value: 1500,
  },
];

import type { Metric, WorkedExample } from '../../model';

import { IS_CALL_BACK } from '../moments';

export const callBacksOverdue: Metric = {
  name: 'call_backs_overdue',
  title: 'Call-backs overdue',
  sentence: 'How many call-backs were due in the period and not made by its end, the tolerance over.',
  family: 'efficiency',
  entity: 'promise',
  formula: `count(where: ${IS_CALL_BACK} and (not known(kept_at) or kept_at > period_end) and period_end - predicted_at > tolerance)`,
  unit: 'count',
  direction: 'lower',
  parameters: [{ name: 'tolerance', title: 'Tolerance', default: 300, unit: 'seconds' }],
  minimumN: 0,
  pitfalls: ['Customers who were called in vain are in it until they are reached, or the source says that they were.'],
  owner: 'Workforce planning',
  source: 'Own definition: call-backs whose time has passed and that nobody has made',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One is overdue; one came late, one is within the tolerance, one was made only later, and one declined',
    rows: {
      promise: [
        { id: '1', kind: 'call-back', accepted: true, predicted_at: '2026-01-05T09:50:00Z' },
        {
          id: '2',
          kind: 'call-back',
          accepted: true,
          predicted_at: '2026-01-05T09:00:00Z',
          kept_at: '2026-01-05T09:20:00Z',
        },
        { id: '3', kind: 'call-back', accepted: true, predicted_at: '2026-01-05T09:58:00Z' },
        {
          id: '4',
          kind: 'call-back',
          accepted: true,
          predicted_at: '2026-01-05T09:30:00Z',
          kept_at: '2026-01-05T10:20:00Z',
        },
        { id: '5', kind: 'call-back', accepted: false, predicted_at: '2026-01-05T09:30:00Z' },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 2,
  },
];

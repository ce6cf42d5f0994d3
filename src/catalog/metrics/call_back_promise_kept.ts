import type { Metric, WorkedExample } from '../../model';

import { IS_CALL_BACK } from '../moments';

export const callBackPromiseKept: Metric = {
  name: 'call_back_promise_kept',
  title: 'Call-back promise kept',
  sentence: 'Of the call-backs promised and due, the share that came when we had said, within the tolerance.',
  family: 'efficiency',
  entity: 'promise',
  formula: `count(where: ${IS_CALL_BACK} and kept_at - predicted_at <= tolerance and predicted_at - kept_at <= tolerance) / count(where: ${IS_CALL_BACK})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'tolerance', title: 'Tolerance', default: 300, unit: 'seconds' }],
  variants: [
    {
      name: 'early_forgiven',
      title: 'Early forgiven',
      sentence: 'A call that comes early keeps the promise.',
      formula: `count(where: ${IS_CALL_BACK} and kept_at - predicted_at <= tolerance) / count(where: ${IS_CALL_BACK})`,
      source: 'Own definition',
    },
    {
      name: 'attempted',
      title: 'Attempts',
      sentence: 'The first attempt counts, whether it reached the customer or not.',
      formula: `count(where: ${IS_CALL_BACK} and attempted_at - predicted_at <= tolerance and predicted_at - attempted_at <= tolerance) / count(where: ${IS_CALL_BACK})`,
      source: 'Own definition',
    },
  ],
  minimumN: 20,
  pitfalls: [
    'Too early counts as broken too: the customer had planned for the time we named. The variant forgives it.',
    'An attempt that did not reach the customer keeps no promise here; the other variant counts attempts.',
    'It counts when it is due, not when it was made: one still to come is neither kept nor broken.',
    'It counts promises: a customer who was called in vain three times is one.',
  ],
  owner: 'Workforce planning',
  source:
    'Own definition after a published case: thirty minutes on hold became three minutes of the customer, with a call 25 minutes later exactly as predicted',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Called 25 minutes later exactly as predicted; another far too late; a third never',
    rows: {
      promise: [
        {
          id: '1',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:25:00Z',
          kept_at: '2026-01-05T09:25:00Z',
          accepted: true,
        },
        {
          id: '2',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:30:00Z',
          kept_at: '2026-01-05T09:50:00Z',
          accepted: true,
        },
        {
          id: '3',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:40:00Z',
          kept_at: null,
          accepted: true,
        },
        {
          id: '4',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:40:00Z',
          kept_at: null,
          accepted: false,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'One that came ten minutes early, forgiven',
    variant: 'early_forgiven',
    rows: {
      promise: [
        {
          id: '1',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:25:00Z',
          kept_at: '2026-01-05T09:15:00Z',
          accepted: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1,
    numerator: 1,
    denominator: 1,
  },
  {
    title: 'Tried in time, though the customer did not pick up',
    variant: 'attempted',
    rows: {
      promise: [
        {
          id: '1',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:25:00Z',
          kept_at: null,
          accepted: true,
          attempted_at: '2026-01-05T09:26:00Z',
        },
        {
          id: '2',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:30:00Z',
          kept_at: '2026-01-05T10:30:00Z',
          accepted: true,
          attempted_at: '2026-01-05T10:30:00Z',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];

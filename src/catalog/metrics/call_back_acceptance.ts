import type { Metric, WorkedExample } from '../../model';

export const callBackAcceptance: Metric = {
  name: 'call_back_acceptance',
  title: 'Call-back acceptance',
  sentence: 'Of the customers who were offered a call-back, the share that took it.',
  family: 'efficiency',
  entity: 'promise',
  formula: "count(where: kind = 'call-back' and accepted) / count(where: kind = 'call-back' and known(accepted))",
  unit: 'share',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'Few take it where nobody believes that the call will come: read it beside the promises kept.',
    'Offers that the system does not log are missing below the line.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: call-backs accepted / call-backs offered',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of three took it; the promise of a reply by mail is another kind',
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
          kept_at: null,
          accepted: false,
        },
        {
          id: '3',
          kind: 'call-back',
          promised_at: '2026-01-05T09:00:00Z',
          predicted_at: '2026-01-05T09:40:00Z',
          kept_at: '2026-01-05T09:50:00Z',
          accepted: true,
        },
        { id: '4', kind: 'reply', predicted_at: '2026-01-05T17:00:00Z', accepted: true },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];

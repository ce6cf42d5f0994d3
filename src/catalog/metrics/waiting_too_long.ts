import type { Metric, WorkedExample } from '../../model';

import { IS_WAITING, WAITED } from '../moments';

export const waitingTooLong: Metric = {
  name: 'waiting_too_long',
  title: 'Waiting too long',
  sentence: 'How many of those who waited at the last moment of the period had waited longer than we promise.',
  family: 'efficiency',
  entity: 'contact',
  formula: `count(where: ${IS_WAITING} and ${WAITED} > promise)`,
  unit: 'count',
  direction: 'lower',
  parameters: [{ name: 'promise', title: 'Promise', default: 120, unit: 'seconds' }],
  minimumN: 0,
  pitfalls: ['The promise is ours: two minutes until the house says what it promises its customers.'],
  owner: 'Workforce planning',
  source: 'Own definition: contacts in queue for longer than the promise',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three minutes is too long, exactly two is not',
    rows: {
      contact: [
        {
          id: '1',
          started_at: '2026-01-05T09:57:00Z',
          answered_at: null,
          ended_at: null,
          offered: true,
          handled: false,
        },
        { id: '2', started_at: '2026-01-05T09:58:00Z', offered: true, handled: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 1,
  },
];

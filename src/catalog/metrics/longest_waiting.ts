import type { Metric, WorkedExample } from '../../model';

import { IS_WAITING, lastOf, WAITED } from '../moments';

export const longestWaiting: Metric = {
  name: 'longest_waiting',
  title: 'Longest waiting',
  sentence: 'How long the customer who waits longest had been waiting at the last moment of the period.',
  family: 'efficiency',
  entity: 'contact',
  formula: `max(${WAITED}, where: ${IS_WAITING})`,
  forms: [
    {
      entity: 'interval',
      formula: `max(oldest_open_s, where: ${lastOf('oldest_open_s')})`,
      sentence: 'As the source last measured it.',
    },
  ],
  unit: 'seconds',
  direction: 'lower',
  minimumN: 0,
  pitfalls: [
    'Nobody waiting is no wait of zero: there is no figure then.',
    'It falls when the one who waits longest gives up, which is no success.',
    'After a transfer the wait begins anew, though not for the customer: the customer’s time per issue counts both.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: age of the oldest contact in queue; Amazon Connect, OLDEST_CONTACT_AGE',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Counted from leaving the menu: three minutes; the one who was answered had waited longer',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:56:00Z', offered: true, handled: false, ivr_s: 60, ended_at: null },
        { id: '2', started_at: '2026-01-05T09:59:00Z', offered: true, handled: false, ivr_s: 0 },
        {
          id: '3',
          started_at: '2026-01-05T09:40:00Z',
          offered: true,
          handled: true,
          wait_s: 600,
          ivr_s: 0,
          ended_at: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 180,
  },
  {
    title: 'Nobody waits: there is no longest',
    rows: {
      contact: [{ id: '3', started_at: '2026-01-05T09:40:00Z', offered: true, handled: true, wait_s: 600 }],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: null,
  },
];

import type { Metric, WorkedExample } from '../../model';

import { IS_WAITING, lastOf } from '../moments';

export const waiting: Metric = {
  name: 'waiting',
  title: 'Waiting',
  sentence: 'How many customers were waiting for a person at the last moment of the period.',
  family: 'efficiency',
  entity: 'contact',
  formula: `count(where: ${IS_WAITING})`,
  forms: [
    {
      entity: 'interval',
      formula: `sum(open, where: ${lastOf('open')})`,
      sentence: 'As the source last counted them.',
    },
  ],
  unit: 'count',
  direction: 'lower',
  minimumN: 0,
  pitfalls: [
    'A source that writes a contact down only when it has ended shows nobody waiting: say so in its mapping, under "cannot".',
    'It is one moment: over a day, ask for the wait.',
    'Contacts are looked for from the start of the period: let it begin before the longest wait did.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: contacts in queue; Amazon Connect, CONTACTS_IN_QUEUE',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Ada waits; Ben has been answered, Cem has given up, Dan is in the menu, and we called Eva; Fay was answered only later',
    rows: {
      contact: [
        { id: 'ada', started_at: '2026-01-05T09:57:00Z', offered: true, handled: false },
        { id: 'ben', started_at: '2026-01-05T09:58:00Z', offered: true, handled: true, wait_s: 30 },
        {
          id: 'cem',
          started_at: '2026-01-05T09:50:00Z',
          ended_at: '2026-01-05T09:55:00Z',
          offered: true,
          handled: false,
        },
        { id: 'dan', started_at: '2026-01-05T09:59:50Z', offered: true, handled: false, ivr_s: 40 },
        { id: 'eva', started_at: '2026-01-05T09:59:00Z', offered: false, handled: false },
        {
          id: 'fay',
          started_at: '2026-01-05T09:59:00Z',
          ended_at: '2026-01-05T10:06:00Z',
          offered: true,
          handled: true,
          wait_s: 120,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 2,
  },
  {
    title: 'From a gauge: the last count of each queue, 4 and 0; not those before',
    rows: {
      interval: [
        { id: '1', started_at: '2026-01-05T09:58:00Z', queue: 'billing', open: 9 },
        { id: '2', started_at: '2026-01-05T09:59:00Z', queue: 'billing', open: 4 },
        { id: '3', started_at: '2026-01-05T09:58:00Z', queue: 'care', open: 2 },
        { id: '4', started_at: '2026-01-05T09:59:00Z', queue: 'care', open: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 4,
  },
];

import type { Metric, WorkedExample } from '../../model';

import { IS_TALKING } from '../moments';

export const inConversation: Metric = {
  name: 'in_conversation',
  title: 'In conversation',
  sentence: 'How many contacts a person had answered and not yet ended at the last moment of the period.',
  family: 'efficiency',
  entity: 'contact',
  formula: `count(where: ${IS_TALKING})`,
  unit: 'count',
  direction: 'band',
  minimumN: 0,
  pitfalls: ['Work after the conversation is not in it: the customer has gone.'],
  owner: 'Workforce planning',
  source: 'Common definition: contacts being handled',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One talks, one waits, one has gone',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:57:00Z', handled: true, wait_s: 30 },
        { id: '2', started_at: '2026-01-05T09:58:00Z', handled: false },
        { id: '3', started_at: '2026-01-05T09:50:00Z', ended_at: '2026-01-05T09:59:00Z', handled: true, wait_s: 30 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 1,
  },
];

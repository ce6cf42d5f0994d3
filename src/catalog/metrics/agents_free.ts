import type { Metric, WorkedExample } from '../../model';

import { DESKS } from '../examples/desks';
import { lastOf, STILL_LASTS } from '../moments';

export const agentsFree: Metric = {
  name: 'agents_free',
  title: 'Agents free',
  sentence: 'How many people were ready for a contact at the last moment of the period.',
  family: 'efficiency',
  entity: 'agent_state',
  formula: `count_distinct(agent, where: state = 'available' and ${STILL_LASTS})`,
  forms: [
    {
      entity: 'interval',
      formula: `sum(free, where: ${lastOf('free')})`,
      sentence: 'As the source last counted them.',
    },
  ],
  unit: 'count',
  direction: 'higher',
  minimumN: 0,
  pitfalls: [
    'Who is free for one channel may be busy in another: systems differ in whether they count such a person twice.',
    'Rows are looked for from the start of the period: let it begin before the shift did.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: agents available; Amazon Connect, AGENTS_AVAILABLE',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada is ready; Ben was',
    rows: DESKS,
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 1,
  },
  {
    title: 'From a gauge: the last count of each queue',
    rows: {
      interval: [
        { id: '1', started_at: '2026-01-05T09:58:00Z', queue: 'billing', free: 1 },
        { id: '2', started_at: '2026-01-05T09:59:00Z', queue: 'billing', free: 3 },
        { id: '3', started_at: '2026-01-05T09:58:00Z', queue: 'care', free: 2 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 5,
  },
];

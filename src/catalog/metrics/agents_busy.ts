import type { Metric, WorkedExample } from '../../model';

import { DESKS } from '../examples/desks';
import { lastOf, STILL_LASTS } from '../moments';

export const agentsBusy: Metric = {
  name: 'agents_busy',
  title: 'Agents busy',
  sentence:
    'How many people were busy with a contact at the last moment of the period: ringing, talking or the work after it.',
  family: 'efficiency',
  entity: 'agent_state',
  formula: `count_distinct(agent, where: state in ('ringing', 'handling', 'wrap') and ${STILL_LASTS})`,
  forms: [
    {
      entity: 'interval',
      formula: `sum(busy, where: ${lastOf('busy')})`,
      sentence: 'As the source last counted them.',
    },
  ],
  unit: 'count',
  direction: 'band',
  minimumN: 0,
  pitfalls: [
    'Who is free for one channel may be busy in another: systems differ in whether they count such a person twice.',
    'Rows are looked for from the start of the period: let it begin before the shift did.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: agents on contact or in after-contact work',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ben talks, Cem wraps up',
    rows: DESKS,
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 2,
  },
];

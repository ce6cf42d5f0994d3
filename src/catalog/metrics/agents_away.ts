import type { Metric, WorkedExample } from '../../model';

import { DESKS } from '../examples/desks';
import { lastOf, STILL_LASTS } from '../moments';

export const agentsAway: Metric = {
  name: 'agents_away',
  title: 'Agents away',
  sentence:
    'How many people were logged in and not ready at the last moment of the period: break, meeting, training, other work.',
  family: 'efficiency',
  entity: 'agent_state',
  formula: `count_distinct(agent, where: state = 'aux' and ${STILL_LASTS})`,
  forms: [
    {
      entity: 'interval',
      formula: `sum(away, where: ${lastOf('away')})`,
      sentence: 'As the source last counted them.',
    },
  ],
  unit: 'count',
  direction: 'band',
  minimumN: 0,
  pitfalls: [
    'Who is free for one channel may be busy in another: systems differ in whether they count such a person twice.',
    'Rows are looked for from the start of the period: let it begin before the shift did.',
    'Being away is not idling: breaks keep people well, and training makes them better.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: agents in auxiliary or non-productive states',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Dan is on a break; Eva has logged out',
    rows: DESKS,
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-05T10:00:00Z',
    value: 1,
  },
];

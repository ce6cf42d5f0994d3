import type { Metric, WorkedExample } from '../../model';

const TALKING = "state = 'handling' and known(agent)";

export const backToBackShare: Metric = {
  name: 'back_to_back_share',
  title: 'Back-to-back contacts',
  sentence: 'Of the conversations, the share that began with less than a moment of rest after the work before.',
  family: 'climate',
  entity: 'agent_state',
  formula: `count(where: ${TALKING} and previous(agent, within: rest, where: state in ('handling', 'wrap'))) / count(where: ${TALKING})`,
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'rest', title: 'Least rest', default: 60, unit: 'seconds' }],
  minimumN: 20,
  pitfalls: [
    'Where one agent has several chats at once, it says nothing.',
    'Rest taken as a long wrap-up is hidden in it.',
  ],
  owner: 'People',
  source: 'Own definition: conversations that begin within a minute after the last work ended / conversations',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The second began after 30 s, the third after five minutes; the first had nothing before it',
    rows: {
      agent_state: [
        {
          id: '1',
          agent: 'ann',
          started_at: '2026-01-05T09:00:00Z',
          ended_at: '2026-01-05T09:05:00Z',
          state: 'handling',
        },
        { id: '2', agent: 'ann', started_at: '2026-01-05T09:05:00Z', ended_at: '2026-01-05T09:06:00Z', state: 'wrap' },
        {
          id: '3',
          agent: 'ann',
          started_at: '2026-01-05T09:06:00Z',
          ended_at: '2026-01-05T09:06:30Z',
          state: 'available',
        },
        {
          id: '4',
          agent: 'ann',
          started_at: '2026-01-05T09:06:30Z',
          ended_at: '2026-01-05T09:10:00Z',
          state: 'handling',
        },
        {
          id: '5',
          agent: 'ann',
          started_at: '2026-01-05T09:10:00Z',
          ended_at: '2026-01-05T09:15:00Z',
          state: 'available',
        },
        {
          id: '6',
          agent: 'ann',
          started_at: '2026-01-05T09:15:00Z',
          ended_at: '2026-01-05T09:20:00Z',
          state: 'handling',
        },
        {
          id: '7',
          agent: 'bob',
          started_at: '2026-01-05T08:50:00Z',
          ended_at: '2026-01-05T08:55:00Z',
          state: 'available',
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];

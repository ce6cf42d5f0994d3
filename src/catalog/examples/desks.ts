import type { WorkedExample } from '../../model';

/** Five people shortly before ten, each in a state of their own: the example of whatever counts one of those states. */
export const DESKS: WorkedExample['rows'] = {
  agent_state: [
    { id: '1', agent: 'ada', started_at: '2026-01-05T09:57:00Z', state: 'available' },
    {
      id: '2',
      agent: 'ben',
      started_at: '2026-01-05T09:40:00Z',
      ended_at: '2026-01-05T09:50:00Z',
      state: 'available',
    },
    { id: '3', agent: 'ben', started_at: '2026-01-05T09:50:00Z', state: 'handling' },
    { id: '4', agent: 'cem', started_at: '2026-01-05T09:59:00Z', state: 'wrap' },
    { id: '5', agent: 'dan', started_at: '2026-01-05T09:30:00Z', state: 'aux', reason: 'break' },
    { id: '6', agent: 'eva', started_at: '2026-01-05T09:10:00Z', state: 'offline' },
  ],
};

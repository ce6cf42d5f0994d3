import type { Entity } from '../../model';

/** One stretch of time in which an agent was in one state. */
export const agentState: Entity = {
  name: 'agent_state',
  title: 'Agent state',
  sentence: 'A stretch of time in which one agent was in one state, as the telephone or desk said.',
  id: 'id',
  at: 'started_at',
  end: 'ended_at',
  fields: [
    { name: 'id', title: 'Row', sentence: 'Names the row; no two rows share it.', type: 'text', required: true },
    { name: 'agent', title: 'Agent', sentence: 'Who it is about.', type: 'text' },
    { name: 'started_at', title: 'Start', sentence: 'When the state began.', type: 'instant', required: true },
    {
      name: 'ended_at',
      title: 'End',
      sentence: 'When the state ended; null while it lasts.',
      type: 'instant',
      otherwise: 'started_at + duration_s',
    },
    {
      name: 'duration_s',
      title: 'Duration',
      sentence: 'How long the state lasted.',
      type: 'number',
      unit: 'seconds',
      otherwise: 'ended_at - started_at',
    },
    {
      name: 'state',
      title: 'State',
      sentence:
        'available (ready for a contact), ringing, handling (talk and hold), wrap, aux (logged in, not ready) or offline.',
      type: 'text',
    },
    { name: 'reason', title: 'Reason', sentence: 'Why not ready: break, meeting, training and so on.', type: 'text' },
    {
      name: 'paid',
      title: 'Paid',
      sentence: 'The agent was paid for it.',
      type: 'boolean',
      otherwise: "state != 'offline'",
    },
    { name: 'site', title: 'Site', sentence: 'Site or partner.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team of the agent.', type: 'text' },
    { name: 'channel', title: 'Channel', sentence: 'Channel of the contact, where the state has one.', type: 'text' },
  ],
};

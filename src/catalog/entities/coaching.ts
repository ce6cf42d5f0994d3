import type { Entity } from '../../model';

/** One session of a team leader with somebody of the team. It falls into the period for which it was planned. */
export const coaching: Entity = {
  name: 'coaching',
  title: 'Coaching',
  sentence: 'One session of a team leader with somebody of the team, planned or held: coaching, or control.',
  id: 'id',
  at: 'planned_at',
  fields: [
    {
      name: 'id',
      title: 'Session',
      sentence: 'Names the session; no two rows share it.',
      type: 'text',
      required: true,
    },
    {
      name: 'kind',
      title: 'Kind',
      sentence:
        'coaching, huddle or review where people are to learn; monitoring or corrective where they are checked.',
      type: 'text',
    },
    {
      name: 'planned_at',
      title: 'Planned',
      sentence: 'When it was to be held.',
      type: 'instant',
      required: true,
      otherwise: 'held_at',
    },
    { name: 'held_at', title: 'Held', sentence: 'When it was held; null where it was not.', type: 'instant' },
    {
      name: 'duration_s',
      title: 'Duration',
      sentence: 'How long it lasted, or was to last.',
      type: 'number',
      unit: 'seconds',
    },
    { name: 'agent', title: 'Agent', sentence: 'Who it was for.', type: 'text' },
    { name: 'site', title: 'Site', sentence: 'Site or partner.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team of the agent.', type: 'text' },
  ],
};

import type { Entity } from '../../model';

/** A stretch of time of one system that staff work with, as whatever watches it has added it up. */
export const system: Entity = {
  name: 'system',
  title: 'System',
  sentence: 'A stretch of time of one system that staff work with: how quick it was, and for how long it failed them.',
  id: 'id',
  at: 'started_at',
  fields: [
    { name: 'id', title: 'Row', sentence: 'Names the row; no two rows share it.', type: 'text', required: true },
    { name: 'started_at', title: 'Start', sentence: 'When the stretch began.', type: 'instant', required: true },
    { name: 'length_s', title: 'Length', sentence: 'How long it lasts.', type: 'number', unit: 'seconds' },
    {
      name: 'down_s',
      title: 'Down',
      sentence: 'For how much of it staff could not work with the system.',
      type: 'number',
      unit: 'seconds',
    },
    {
      name: 'latency_s',
      title: 'Latency',
      sentence: 'How long the system took to answer, on average or at its 95th percentile: always the same.',
      type: 'number',
      unit: 'seconds',
    },
    { name: 'kind', title: 'System', sentence: 'Which system, such as CRM, telephone or billing.', type: 'text' },
    {
      name: 'site',
      title: 'Site',
      sentence: 'Site or partner whose staff it serves; null: all of them.',
      type: 'text',
    },
    { name: 'team', title: 'Team', sentence: 'Team that it serves; null: all of the site.', type: 'text' },
  ],
};

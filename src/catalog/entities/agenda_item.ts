import type { Entity } from '../../model';

/** What those who lead the house spent their time together on. */
export const agendaItem: Entity = {
  name: 'agenda_item',
  title: 'Item of an agenda',
  sentence: 'One item of a meeting of those who lead the house, and whether it was about customers.',
  id: 'id',
  at: 'held_at',
  fields: [
    { name: 'id', title: 'Item', sentence: 'Names the item; no two rows share it.', type: 'text', required: true },
    { name: 'held_at', title: 'Held', sentence: 'When the meeting was held.', type: 'instant', required: true },
    {
      name: 'duration_s',
      title: 'Duration',
      sentence: 'How long it was talked about, or was to be.',
      type: 'number',
      unit: 'seconds',
    },
    {
      name: 'customer',
      title: 'About customers',
      sentence: 'It was about customers and what they meet with; null where nobody says.',
      type: 'boolean',
    },
    { name: 'kind', title: 'Meeting', sentence: 'Which meeting, such as board, site or team.', type: 'text' },
    { name: 'site', title: 'Site', sentence: 'Site or partner; null where it is the whole house.', type: 'text' },
  ],
};

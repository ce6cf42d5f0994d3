import type { Entity } from '../../model';

/** One try of one step. It falls into the period in which it began. */
export const journeyStep: Entity = {
  name: 'journey_step',
  title: 'Journey step',
  sentence: 'One step that a customer tried on the way to something: logging in, paying, choosing a day.',
  id: 'id',
  at: 'started_at',
  end: 'ended_at',
  links: { customer: { entity: 'customer', by: 'customer_id' } },
  fields: [
    { name: 'id', title: 'Step taken', sentence: 'Names the row; no two share it.', type: 'text', required: true },
    { name: 'journey', title: 'Journey', sentence: 'What the customer wanted to do.', type: 'text', required: true },
    {
      name: 'journey_id',
      title: 'Way',
      sentence: 'Names one way through a journey; its steps share it.',
      type: 'text',
    },
    { name: 'step', title: 'Step', sentence: 'Which step of the journey.', type: 'text', required: true },
    { name: 'position', title: 'Position', sentence: '1 for the first step of the journey.', type: 'number' },
    { name: 'customer_id', title: 'Customer', sentence: 'Names the customer; null where unknown.', type: 'text' },
    { name: 'started_at', title: 'Started', sentence: 'When it was tried.', type: 'instant', required: true },
    { name: 'ended_at', title: 'Ended', sentence: 'When it worked, failed or was left.', type: 'instant' },
    {
      name: 'outcome',
      title: 'Outcome',
      sentence: 'completed, failed or left; null while it goes on.',
      type: 'text',
      required: true,
    },
    { name: 'channel', title: 'Channel', sentence: 'Where it was tried: app, web, menu.', type: 'text' },
  ],
};

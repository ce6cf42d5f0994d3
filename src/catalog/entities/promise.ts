import type { Entity } from '../../model';

/**
 * One promise to one customer. It falls into the period in which it is due, not in which it was made: one that is not due yet
 * is neither kept nor broken.
 */
export const promise: Entity = {
  name: 'promise',
  title: 'Promise',
  sentence: 'What one customer was told would happen and when, and whether it did: a call-back, a reply, a visit.',
  id: 'id',
  at: 'due_at',
  links: { customer: { entity: 'customer', by: 'customer_id' } },
  fields: [
    {
      name: 'id',
      title: 'Promise',
      sentence: 'Names the promise; no two rows share it.',
      type: 'text',
      required: true,
    },
    { name: 'kind', title: 'Kind', sentence: 'call-back, reply, delivery, visit and so on.', type: 'text' },
    { name: 'customer_id', title: 'Customer', sentence: 'Names the customer; null where unknown.', type: 'text' },
    { name: 'chain_id', title: 'Contact', sentence: 'The contact in which it was made.', type: 'text' },
    { name: 'promised_at', title: 'Promised', sentence: 'When it was offered or made.', type: 'instant' },
    { name: 'predicted_at', title: 'Predicted', sentence: 'The time that the customer was told.', type: 'instant' },
    {
      name: 'due_at',
      title: 'Due',
      sentence: 'When it was to be kept: the time predicted, or where none was told the time it was made.',
      type: 'instant',
      required: true,
      otherwise: 'coalesce(predicted_at, promised_at)',
    },
    {
      name: 'attempted_at',
      title: 'Attempted',
      sentence: 'When we first tried to keep it; null where nobody did.',
      type: 'instant',
    },
    {
      name: 'kept_at',
      title: 'Kept',
      sentence: 'When it was kept: the customer was reached, the reply sent; null where it was not.',
      type: 'instant',
    },
    {
      name: 'accepted',
      title: 'Accepted',
      sentence: 'The customer took the offer. A promise that nobody had to accept is accepted.',
      type: 'boolean',
    },
    { name: 'attempts', title: 'Attempts', sentence: 'How often we tried.', type: 'number', unit: 'count' },
    { name: 'channel', title: 'Channel', sentence: 'In which it was made.', type: 'text' },
    { name: 'queue', title: 'Queue', sentence: 'Where the customer would have waited.', type: 'text' },
    { name: 'intent', title: 'Intent', sentence: 'What the customer wanted.', type: 'text' },
    { name: 'site', title: 'Site', sentence: 'Site or partner that is to keep it.', type: 'text' },
    { name: 'team', title: 'Team', sentence: 'Team that is to keep it.', type: 'text' },
    { name: 'agent', title: 'Agent', sentence: 'Who kept it, or tried to.', type: 'text' },
  ],
};

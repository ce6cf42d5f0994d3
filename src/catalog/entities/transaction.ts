import type { Entity } from '../../model';

/** One purchase of one customer: what models of buying are fitted to. */
export const transaction: Entity = {
  name: 'transaction',
  title: 'Purchase',
  sentence: 'One purchase of one customer, or the money given back for one.',
  id: 'id',
  at: 'bought_at',
  links: { customer: { entity: 'customer', by: 'customer_id' } },
  fields: [
    {
      name: 'id',
      title: 'Row',
      sentence: 'Names the row; no two rows share it. Only metrics that look at other rows need it.',
      type: 'text',
    },
    { name: 'customer_id', title: 'Customer', sentence: 'Names the customer.', type: 'text', required: true },
    { name: 'bought_at', title: 'Bought', sentence: 'When it was bought.', type: 'instant', required: true },
    {
      name: 'amount',
      title: 'Amount',
      sentence: 'What was paid; below 0 where money was given back.',
      type: 'number',
      unit: 'money',
    },
  ],
};

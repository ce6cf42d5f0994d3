import type { Entity } from '../../model';

/** What a customer was worth, as it was reckoned at an instant: a history, so that a weight can be frozen before its outcome. */
export const customerValue: Entity = {
  name: 'customer_value',
  title: 'Customer value',
  sentence: 'What one customer was worth, as of an instant.',
  id: 'id',
  at: 'as_of',
  links: { customer: { entity: 'customer', by: 'customer_id' } },
  fields: [
    {
      name: 'id',
      title: 'Row',
      sentence: 'Names the row; no two rows share it. Only metrics that look at other rows need it.',
      type: 'text',
    },
    { name: 'customer_id', title: 'Customer', sentence: 'Names the customer.', type: 'text', required: true },
    {
      name: 'as_of',
      title: 'As of',
      sentence: 'The instant at which it was reckoned.',
      type: 'instant',
      required: true,
    },
    { name: 'value', title: 'Value', sentence: 'Lifetime value as reckoned then.', type: 'number', unit: 'money' },
    {
      name: 'revenue',
      title: 'Revenue',
      sentence: 'What the customer paid then in each period of the contract, such as a month.',
      type: 'number',
      unit: 'money',
    },
  ],
};

import type { Entity } from '../../model';

/** One customer, as known today. */
export const customer: Entity = {
  name: 'customer',
  title: 'Customer',
  sentence: 'One customer, with what they are worth and how much of the needed data about them is known and fresh.',
  id: 'id',
  at: null,
  fields: [
    {
      name: 'id',
      title: 'Customer',
      sentence: 'Names the customer; no two rows share it.',
      type: 'text',
      required: true,
    },
    { name: 'segment', title: 'Segment', sentence: 'Segment of the house.', type: 'text' },
    { name: 'value_tier', title: 'Value tier', sentence: 'Tier of lifetime value.', type: 'text' },
    { name: 'value', title: 'Value', sentence: 'Lifetime value.', type: 'number', unit: 'money' },
    { name: 'joined_at', title: 'Joined', sentence: 'When the customer joined.', type: 'instant' },
    { name: 'left_at', title: 'Left', sentence: 'When the customer left; null while they stay.', type: 'instant' },
    {
      name: 'revenue',
      title: 'Revenue',
      sentence: 'What the customer pays in each period of the contract, such as a month.',
      type: 'number',
      unit: 'money',
    },
    {
      name: 'recommended',
      title: 'Recommended',
      sentence: 'Whether the customer came because others recommended the house, as asked of new customers.',
      type: 'boolean',
    },
    {
      name: 'data_known',
      title: 'Data known',
      sentence: 'How many of the needed data fields are known and fresh. Made by the mapping from its list of needs.',
      type: 'number',
      unit: 'count',
    },
    {
      name: 'data_needed',
      title: 'Data needed',
      sentence: 'How many data fields the house needs. Made by the mapping from its list of needs.',
      type: 'number',
      unit: 'count',
    },
  ],
};

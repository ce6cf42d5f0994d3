import type { AggregateWord } from './word';

export const countDistinct: AggregateWord = {
  name: 'count_distinct',
  takes: ['any'],
  says: 'one value',
  example: 'count_distinct(customer_id)',
  cell: ({ base, rows: [argument] }) => ({ ...base, name: 'count_distinct', argument, share: null }),
};

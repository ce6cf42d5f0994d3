import type { AggregateWord } from './word';

export const count: AggregateWord = {
  name: 'count',
  takes: ['any'],
  bare: true,
  says: 'a condition',
  example: 'count(where: handled)',
  cell: ({ base, rows: [argument = null] }) => ({ ...base, name: 'count', argument, share: null }),
};

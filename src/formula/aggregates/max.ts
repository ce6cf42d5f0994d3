import type { AggregateWord } from './word';

export const max: AggregateWord = {
  name: 'max',
  takes: ['number'],
  says: 'one value',
  example: 'max(wait_s)',
  cell: ({ base, rows: [argument] }) => ({ ...base, name: 'max', argument, share: null }),
};

import type { AggregateWord } from './word';

export const min: AggregateWord = {
  name: 'min',
  takes: ['number'],
  says: 'one value',
  example: 'min(wait_s)',
  cell: ({ base, rows: [argument] }) => ({ ...base, name: 'min', argument, share: null }),
};

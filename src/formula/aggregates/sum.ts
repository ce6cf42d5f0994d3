import type { AggregateWord } from './word';

export const sum: AggregateWord = {
  name: 'sum',
  takes: ['number'],
  says: 'one value',
  named: ['per'],
  example: 'sum(talk_s, where: handled)',
  cell: ({ base, rows: [argument] }) => ({ ...base, name: 'sum', argument, share: null }),
};

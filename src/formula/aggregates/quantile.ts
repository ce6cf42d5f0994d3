import type { AggregateWord } from './word';

export const quantile: AggregateWord = {
  name: 'quantile',
  takes: ['number', 'share'],
  says: 'a value and a share',
  example: 'quantile(wait_s, 0.9)',
  cell: ({ base, rows: [argument], share }) => ({ ...base, name: 'quantile', argument, share }),
};

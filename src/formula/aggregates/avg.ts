import type { AggregateWord } from './word';

/** A mean is a sum over a count, so that it rolls up. */
export const avg: AggregateWord = {
  name: 'avg',
  takes: ['number'],
  says: 'one value',
  example: 'avg(wait_s, where: handled)',
  cell: ({ base, rows: [argument] }) => ({
    kind: 'arithmetic',
    operator: '/',
    left: { ...base, name: 'sum', argument, share: null },
    right: { ...base, name: 'count', argument, share: null },
  }),
};

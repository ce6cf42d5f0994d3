import type { Row } from '../tree';

import type { AggregateWord } from './word';

/** A mean in which a row counts as much as its weight: satisfaction weighted by what customers are worth. A row without value or weight counts neither above nor below the line. */
export const weightedAvg: AggregateWord = {
  name: 'weighted_avg',
  takes: ['number', 'number'],
  says: 'a value and a weight',
  example: 'weighted_avg(satisfaction, wait_s)',
  cell: ({ base, rows: [value, weight] }) => {
    const product: Row = { kind: 'binary', operator: '*', left: value, right: weight, type: 'number' };
    const weighed: Row = {
      kind: 'case',
      branches: [{ when: { kind: 'known', argument: value, type: 'boolean' }, then: weight }],
      otherwise: null,
      type: 'number',
    };
    return {
      kind: 'arithmetic',
      operator: '/',
      left: { ...base, name: 'sum', argument: product, share: null },
      right: { ...base, name: 'sum', argument: weighed, share: null },
    };
  },
};

import { evaluateAll } from '.';
import type { Aggregate, Cell } from '.';

const aggregate = (name: Aggregate['name']): Aggregate => ({
  ...{ kind: 'aggregate', entity: 'contact', name, where: null, per: null, share: null, ahead: 0, back: 0 },
  argument: { kind: 'field', link: null, name: 'cost', type: 'number' },
});
const refusalOf = (cell: Cell, ...column: number[]) => {
  try {
    return [...evaluateAll(cell, () => Float64Array.from(column), column.length)];
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

it.each<[Aggregate['name'], number, string]>([
  ['sum', Infinity, 'A figure made of cost is too large for a number (over 1.8 × 10^308).'],
  ['min', -Infinity, 'A figure made of cost is too large for a number (over 1.8 × 10^308).'],
  ['count', 2 ** 53, 'A count is too large to be exact (over 2^53).'],
  ['count_distinct', 2 ** 60, 'A count is too large to be exact (over 2^53).'],
])('a %s of %d is refused, wherever in the column it stands', (name, figure, message) => {
  expect(refusalOf(aggregate(name), 1, NaN, figure)).toBe(message);
});

it('what is not known and what just fits stay', () => {
  expect(refusalOf(aggregate('sum'), NaN, Number.MAX_VALUE)).toEqual([NaN, Number.MAX_VALUE]);
  expect(refusalOf(aggregate('count'), 2 ** 53 - 1)).toEqual([2 ** 53 - 1]);
});

it.each<['+' | '-' | '*' | '/', number]>([
  ['*', 1e308],
  ['/', 1e-308],
  ['+', 1.7e308],
  ['-', -1.7e308],
])('arithmetic that leaves the range with %s is refused, not nothing', (operator, value) => {
  const cell: Cell = { kind: 'arithmetic', operator, left: aggregate('sum'), right: { kind: 'constant', value } };
  const twice: Cell = { kind: 'arithmetic', operator: '-', left: cell, right: cell };
  expect(refusalOf(twice, 1e308)).toBe('A figure of the formula is too large for a number (over 1.8 × 10^308).');
});

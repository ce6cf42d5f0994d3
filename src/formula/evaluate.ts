import { demandHeld } from './too-large';
import type { Aggregate, Cell } from './tree';

/** What each aggregate came to, row by row; NaN: not known. */
type ColumnOf = (aggregate: Aggregate) => Float64Array;

/**
 * The values of a cell expression, row by row. NaN stands where a part is not known or a
 * divisor is 0: unlike null it needs no box, and arithmetic carries it along. Throws a Problem of kind
 * `overflow` where a figure on the way is too large for a number: an infinite one could turn into a false 0 or nothing.
 * clear: for each row, 'arithmetic' is left === null || right === null || (operator === '/' && right === 0) ? null : left (operator) right
 */
export function evaluateAll(cell: Cell, columnOf: ColumnOf, length: number): Float64Array {
  switch (cell.kind) {
    case 'constant':
      return new Float64Array(length).fill(cell.value);
    case 'aggregate':
      return demandHeld(columnOf(cell), cell);
    case 'minus':
      return evaluateAll(cell.argument, columnOf, length).map((value) => -value);
    case 'arithmetic': {
      const left = evaluateAll(cell.left, columnOf, length);
      const right = evaluateAll(cell.right, columnOf, length);
      return demandHeld(CALCULATE[cell.operator](left, right, new Float64Array(length)), null);
    }
    case 'first':
      return firstKnown(
        cell.arguments.map((argument) => evaluateAll(argument, columnOf, length)),
        length
      );
  }
}

/** What stands above and below the line, where the formula is a ratio; otherwise the whole above and nothing below. */
export function sidesOf(cell: Cell): { above: Cell; below: Cell | null } {
  return cell.kind === 'arithmetic' && cell.operator === '/'
    ? { above: cell.left, below: cell.right }
    : { above: cell, below: null };
}

/** What a formula comes to, and what stands above and below its line, each evaluated once. */
export function evaluateSides(
  cell: Cell,
  columnOf: ColumnOf,
  length: number
): { value: Float64Array; above: Float64Array; below: Float64Array | null } {
  const sides = sidesOf(cell);
  const above = evaluateAll(sides.above, columnOf, length);
  if (sides.below === null) {
    return { value: above, above, below: null };
  }
  const below = evaluateAll(sides.below, columnOf, length);
  return { value: demandHeld(CALCULATE['/'](above, below, new Float64Array(length)), null), above, below };
}

type Calculate = (left: Float64Array, right: Float64Array, out: Float64Array) => Float64Array;

const CALCULATE: Readonly<Record<'+' | '-' | '*' | '/', Calculate>> = {
  '+': (left, right, out) => {
    for (let row = 0; row < out.length; row += 1) {
      out[row] = left[row] + right[row];
    }
    return out;
  },
  '-': (left, right, out) => {
    for (let row = 0; row < out.length; row += 1) {
      out[row] = left[row] - right[row];
    }
    return out;
  },
  '*': (left, right, out) => {
    for (let row = 0; row < out.length; row += 1) {
      out[row] = left[row] * right[row];
    }
    return out;
  },
  '/': (left, right, out) => {
    for (let row = 0; row < out.length; row += 1) {
      out[row] = right[row] === 0 ? NaN : left[row] / right[row];
    }
    return out;
  },
};

function firstKnown(columns: readonly Float64Array[], length: number): Float64Array {
  const out = new Float64Array(length).fill(NaN);
  for (const column of columns) {
    for (let row = 0; row < length; row += 1) {
      out[row] = Number.isNaN(out[row]) ? column[row] : out[row];
    }
  }
  return out;
}

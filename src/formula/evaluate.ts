import type { Aggregate, Cell } from './tree';

/** The value of a cell expression, given what each aggregate came to. Null where a part is not known or a divisor is 0. */
export function evaluate(cell: Cell, valueOf: (aggregate: Aggregate) => number | null): number | null {
  switch (cell.kind) {
    case 'constant':
      return cell.value;
    case 'aggregate':
      return valueOf(cell);
    case 'minus': {
      const value = evaluate(cell.argument, valueOf);
      return value === null ? null : -value;
    }
    case 'arithmetic':
      return calculate(cell.operator, evaluate(cell.left, valueOf), evaluate(cell.right, valueOf));
    case 'first': {
      for (const argument of cell.arguments) {
        const value = evaluate(argument, valueOf);
        if (value !== null) {
          return value;
        }
      }
      return null;
    }
  }
}

/** What stands above and below the line, where the formula is a ratio; otherwise the whole above and nothing below. */
export function sidesOf(cell: Cell): { above: Cell; below: Cell | null } {
  return cell.kind === 'arithmetic' && cell.operator === '/'
    ? { above: cell.left, below: cell.right }
    : { above: cell, below: null };
}

function calculate(operator: '+' | '-' | '*' | '/', left: number | null, right: number | null): number | null {
  if (left === null || right === null) {
    return null;
  }
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
  }
}

import type { Cell } from './tree';

/** Does a figure grow with the length of its period, as a count does and a ratio does not? Then it is only compared with one of equal length. */
export function growsWithTime(cell: Cell): boolean {
  return degreeOf(cell) !== 0;
}

/** 1: twice the time, twice the figure; 0: as large whatever the time; NaN: parts of both. */
function degreeOf(cell: Cell): number {
  switch (cell.kind) {
    case 'constant':
      return 0;
    case 'aggregate':
      return cell.name === 'min' || cell.name === 'max' || cell.name === 'quantile' ? 0 : 1;
    case 'minus':
      return degreeOf(cell.argument);
    case 'arithmetic': {
      const [left, right] = [degreeOf(cell.left), degreeOf(cell.right)];
      return cell.operator === '*' ? left + right : cell.operator === '/' ? left - right : shared([left, right]);
    }
    case 'first':
      // A constant that stands in for an unknown figure says nothing about time.
      return shared(cell.arguments.filter(({ kind }) => kind !== 'constant').map(degreeOf));
  }
}

function shared([first = 0, ...others]: readonly number[]): number {
  return others.every((degree) => degree === first) ? first : NaN;
}

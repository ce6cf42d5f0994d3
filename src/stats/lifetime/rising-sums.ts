import { logRising, risingSlope } from '../log-rising';

/**
 * Sums over customers of ln Γ(a + n) - ln Γ(a), with n each customer's whole number of something. As most customers share the first
 * factors, a factor a + k counts as often as there are customers with n above k: one logarithm for each k, not for each customer.
 * @example risingSums([3, 1], [1, 1]).log(0.5); // => Math.log(0.5 * 1.5 * 2.5) + Math.log(0.5)
 */
export function risingSums(numbers: ArrayLike<number>, customers: ArrayLike<number>): RisingSums {
  const runs = runsOf(numbers, customers);
  const sum = (each: (a: number, n: number) => number) => (a: number) =>
    runs.reduce((before, { from, length, above }) => before + above * each(a + from, length), 0);
  return { log: sum(logRising), slope: sum(risingSlope) };
}

export interface RisingSums {
  log: (a: number) => number;
  slope: (a: number) => number;
}

/** Numbers from `from` on, so many, that all the same customers exceed. */
interface Run {
  from: number;
  length: number;
  above: number;
}

function runsOf(numbers: ArrayLike<number>, customers: ArrayLike<number>): Run[] {
  const counts = new Map<number, number>();
  for (let row = 0; row < numbers.length; row += 1) {
    counts.set(numbers[row], (counts.get(numbers[row]) ?? 0) + customers[row]);
  }
  const ordered = [0, ...counts.keys()].sort((left, right) => left - right);
  const runs: Run[] = [];
  let above = 0;
  for (let each = ordered.length - 1; each > 0; each -= 1) {
    above += counts.get(ordered[each])!;
    runs.push({ from: ordered[each - 1], length: ordered[each] - ordered[each - 1], above });
  }
  return runs.filter(({ length }) => length > 0);
}

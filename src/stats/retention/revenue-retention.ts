/** Revenue of customers of a period's start, and what became of it by its end, each customer for himself. */
export interface RevenueSums {
  /** Of all of them, at the start. */
  start: number;
  /** Of those who are gone. */
  lost: number;
  /** By how much those who pay less pay less. */
  shrunk: number;
  /** By how much those who pay more pay more. */
  grown: number;
}

/**
 * Gross and net revenue retention: what is left without and with the growth of customers who were there. Gross is at most 1, as the growth
 * of one customer cannot make up for the loss of another. Null where there was no revenue.
 * @example revenueRetention({ start: 100, lost: 10, shrunk: 5, grown: 20 }); // => { gross: 0.85, net: 1.05 }
 */
export function revenueRetention({ start, lost, shrunk, grown }: RevenueSums): { gross: number; net: number } | null {
  if (!(
    start >= 0 &&
    lost >= 0 &&
    shrunk >= 0 &&
    grown >= 0 &&
    lost + shrunk <= start * (1 + 1e-12) &&
    start + grown < Infinity
  )) {
    throw new RangeError(`of ${start} no ${lost} can be lost and ${shrunk} shrunk, or ${grown} grown`);
  }
  const left = Math.max(0, start - lost - shrunk);
  return start === 0 ? null : { gross: left / start, net: (left + grown) / start };
}

/**
 * The sums above, from each customer's revenue at the start and at the end.
 * @example revenueSums([10, 20, 5], [0, 15, 9]); // => { start: 35, lost: 10, shrunk: 5, grown: 4 }
 */
export function revenueSums(before: ArrayLike<number>, after: ArrayLike<number>): RevenueSums {
  const sums = { start: 0, lost: 0, shrunk: 0, grown: 0 };
  for (let customer = 0; customer < before.length; customer += 1) {
    const [was, is] = [before[customer], after[customer]];
    if (!(was >= 0 && is >= 0)) {
      throw new RangeError(`row ${customer}: revenue (${was}, then ${is}) must be 0 or more`);
    }
    // Who paid nothing at the start is new, not grown.
    const change = was > 0 ? is - was : 0;
    sums.start += was;
    sums.lost += is === 0 ? was : 0;
    sums.shrunk += is > 0 ? Math.max(0, -change) : 0;
    sums.grown += Math.max(0, change);
  }
  return sums;
}

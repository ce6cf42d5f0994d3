import { effectiveInterval } from '../effective-interval';
import { normalQuantile } from '../normal';
import { wilsonInterval } from '../wilson';
import type { Interval } from '../wilson';

/** Sums over the customers of a period's start, and over those of them still there at its end; values are as of the start. */
export interface KeptSums {
  customers: number;
  kept: number;
  value: number;
  keptValue: number;
  /** Sums of squared values. */
  squares: number;
  keptSquares: number;
}

/** A share or a difference of shares with its 95 % interval; null where the sums do not tell. */
export interface Estimated {
  value: number;
  interval: Interval | null;
}

export interface ValueRetention {
  /** Share of customers kept. */
  customers: Estimated;
  /** Share of their value kept. */
  value: Estimated;
  /** The second less the first: the covariance of value and being kept, over the mean value. Below 0 the valuable ones leave. */
  covariance: Estimated;
}

/**
 * Retention of customers and of their value, and what sets the two apart. Null where there is no customer or no value.
 * Assumes: 1) values were fixed at the start, or they leak the outcome; 2) customers stay or leave independently.
 * Source: Price 1970, Nature 227, pp. 520-521 (covariance over mean); variance of a ratio: Cochran 1977, Sampling Techniques, 3rd ed.,
 * pp. 153-155.
 * @example valueRetention({ customers: 2, kept: 1, value: 10, keptValue: 9, squares: 82, keptSquares: 81 }); // => 0.5, 0.9 and 0.4
 */
export function valueRetention(sums: KeptSums): ValueRetention | null {
  refuse(sums);
  const { customers, kept, value, keptValue, squares } = sums;
  if (customers === 0 || value === 0) {
    return null;
  }
  const [ofCustomers, ofValue] = [kept / customers, keptValue / value];
  const { valueVariance, differenceVariance } = variances(sums, ofCustomers, ofValue);
  const difference = ofValue - ofCustomers;
  const half = normalQuantile(0.975)! * Math.sqrt(differenceVariance);
  return {
    customers: { value: ofCustomers, interval: wilsonInterval(kept, customers) },
    value: { value: ofValue, interval: effectiveInterval(ofValue, valueVariance, (value * value) / squares) },
    covariance: {
      value: difference,
      interval: kept > 0 && kept < customers ? { low: difference - half, high: difference + half } : null,
    },
  };
}

/**
 * By how much each customer moves the two shares, squared and added up: as seen, or as if all stayed with the same chance, whichever is
 * more. The first misses a great customer who happened to stay, the second that the valuable leave sooner.
 */
function variances(
  { customers, kept, value, keptValue, squares, keptSquares }: KeptSums,
  ofCustomers: number,
  ofValue: number
): { valueVariance: number; differenceVariance: number } {
  const seen = (keptSquares * (1 - ofValue) ** 2 + (squares - keptSquares) * ofValue ** 2) / value ** 2;
  const alike = (ofValue * (1 - ofValue) * squares) / value ** 2;
  const variance = (ofCustomers * (1 - ofCustomers)) / customers;
  const both =
    (keptValue * (1 - ofValue) * (1 - ofCustomers) + (value - keptValue) * ofValue * ofCustomers) / (value * customers);
  return {
    valueVariance: Math.max(seen, alike),
    differenceVariance: Math.max(0, seen - 2 * both + variance, variance * ((customers * squares) / value ** 2 - 1)),
  };
}

function refuse({ customers, kept, value, keptValue, squares, keptSquares }: KeptSums): void {
  const pairs = { customers: [kept, customers], value: [keptValue, value], 'squared value': [keptSquares, squares] };
  Object.entries(pairs).forEach(([name, [part, whole]]) => {
    if (!(part >= 0 && part <= whole * (1 + 1e-12) && whole < Infinity)) {
      throw new RangeError(`${name} kept (${part}) must lie between 0 and what was there (${whole})`);
    }
  });
}

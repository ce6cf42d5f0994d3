import { wilsonInterval } from './wilson';
import type { Interval } from './wilson';

/**
 * 95 % interval of a weighted share, given its variance: the score interval for the number of equal rows that would leave it as
 * uncertain. Where the share is 0 or 1 its variance says nothing, and `rows` stands for that number; null where that is none.
 * Source: Korn & Graubard 1998, Surv. Methodol. 24, pp. 193-201 (effective sample size), with the interval of Wilson 1927.
 * @example effectiveInterval(0.5, 0.0025, 400); // => as 50 of 100: { low: 0.4038, high: 0.5962 }
 */
export function effectiveInterval(share: number, variance: number, rows: number): Interval | null {
  const known = share > 0 && share < 1 && variance > 0;
  const effective = known ? (share * (1 - share)) / variance : rows;
  return wilsonInterval(share * effective, effective);
}

import { wilsonInterval } from './wilson';
import type { Interval } from './wilson';

export interface Counted {
  successes: number;
  n: number;
}

/**
 * 95 % interval of the difference of two independent shares (first minus second); null when one of them counted nothing.
 * Assumes: as the Wilson interval for each.
 * Source: Newcombe 1998, Stat. Med. 17, p. 876, method 10 (hybrid score).
 * @example differenceInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 }); // => { low: 0.0524, high: 0.3339 }
 */
export function differenceInterval(first: Counted, second: Counted, z?: number): Interval | null {
  const one = wilsonInterval(first.successes, first.n, z);
  const other = wilsonInterval(second.successes, second.n, z);
  if (one === null || other === null) {
    return null;
  }
  const [p, q] = [first.successes / first.n, second.successes / second.n];
  return {
    low: p - q - Math.hypot(p - one.low, other.high - q),
    high: p - q + Math.hypot(one.high - p, q - other.low),
  };
}

import type { Interval } from '../wilson';
import { normalBelow, normalQuantile } from '../normal';

/** A correlation that was seen among as many independent pairs. */
interface Seen {
  /** -1 to 1. */
  r: number;
  /** Pairs; need not be whole. */
  n: number;
}

/**
 * 95 % interval of a correlation. Null under four pairs, or where the pairs lie on one line.
 * Assumes: 1) both about normal; 2) pairs independent: where they are not, `n` says how many they are worth.
 * Source: Fisher 1921, Metron 1, pp. 3-32 (z transformation, variance 1 / (n - 3)).
 * @example correlationInterval({ r: 0.5, n: 24 }); // => { low: 0.121, high: 0.752 }
 */
export function correlationInterval({ r, n }: Seen): Interval | null {
  if (!(n > 3) || !(Math.abs(r) < 1)) {
    return null;
  }
  const half = normalQuantile(0.975)! / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

/**
 * Chance of a correlation at least so far from 0 where there is none. Null as above.
 * @example correlationChance({ r: 0.5, n: 24 }); // => 0.012
 */
export function correlationChance({ r, n }: Seen): number | null {
  if (!(n > 3) || !(Math.abs(r) < 1)) {
    return null;
  }
  return 2 * normalBelow(-Math.abs(Math.atanh(r)) * Math.sqrt(n - 3));
}

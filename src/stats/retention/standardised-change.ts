import { differenceInterval } from '../newcombe';
import { normalQuantile } from '../normal';
import type { Interval } from '../wilson';

/** What became of so many customers, in sums. */
export interface Changed {
  n: number;
  /** So many of them are lost, who were worth so much before. */
  lost: number;
  gone: number;
  /** Squares of what all of them were worth before. */
  worths: number;
  /** By how much the others are worth more now, below 0 less; and the squares of that. */
  grown: number;
  squares: number;
}

/** Those with an experience and those without, alike in what made the stratum. */
export interface ChangedStratum {
  exposed: Changed;
  unexposed: Changed;
}

/** Fewer than this tell nothing of how much they vary. */
const LEAST = 2;

/**
 * By how much more the value of one with an experience changed than of one without, who is lost being worth 0: in each stratum the difference
 * of means, over the strata as those with it lie in them. Strata with fewer than two of either kind are left out; null where no others are.
 * Few are lost, and take much: so the interval holds what may be lost by the shares lost, which are no surer where nobody of a few was lost,
 * times the root of the mean square of values (the variance of a sum of rarely many amounts), and what the others grew by its spread.
 * Assumes: 1) within a stratum the two kinds differ by the experience alone; 2) customers are independent; 3) who is lost is worth what the
 * others are; 4) so many of them that the mean growth of the others is about normal.
 * Source: direct standardisation to the exposed, Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, pp. 52-59; of shares lost
 * Newcombe 1998, Stat. Med. 17, p. 876, method 10; of growth with unequal spreads Welch 1938, Biometrika 29, p. 350; put together by the
 * distances of their limits, Zou, Huang & Zhang 2009, Comput. Stat. Data Anal. 53, pp. 1080-1085.
 * @example standardisedChange([{ exposed: { n: 2, lost: 0, gone: 0, worths: 8, grown: 8, squares: 40 }, unexposed: { n: 2, lost: 0, gone: 0, worths: 8, grown: 2, squares: 4 } }])?.value; // => 3
 */
export function standardisedChange(strata: readonly ChangedStratum[]): { value: number; interval: Interval } | null {
  const compared = strata.filter(({ exposed, unexposed }) => exposed.n >= LEAST && unexposed.n >= LEAST);
  const all = compared.reduce((total, { exposed }) => total + exposed.n, 0);
  if (all === 0) {
    return null;
  }
  const parts = compared.map((stratum) => partOf(stratum, stratum.exposed.n / all));
  const value = parts.reduce((total, { change }) => total + change, 0);
  const [below, above] = (['below', 'above'] as const).map((end) => Math.hypot(...parts.flatMap((part) => part[end])));
  return { value, interval: { low: value - below, high: value + above } };
}

/** What a stratum adds to the change, and to how far it may lie off. */
function partOf({ exposed, unexposed }: ChangedStratum, weight: number) {
  const shares = [exposed, unexposed].map(({ n, lost }) => ({ n, successes: lost }));
  const { low, high } = differenceInterval(shares[0], shares[1])!;
  const more = exposed.lost / exposed.n - unexposed.lost / unexposed.n;
  const worth = Math.sqrt((exposed.worths + unexposed.worths) / (exposed.n + unexposed.n));
  const grown = normalQuantile(0.975)! * Math.sqrt(varianceOfMean(exposed) + varianceOfMean(unexposed));
  return {
    change: weight * (meanChange(exposed) - meanChange(unexposed)),
    // The more are lost, the lower is value.
    below: [weight * worth * (high - more), weight * grown],
    above: [weight * worth * (more - low), weight * grown],
  };
}

const meanChange = ({ n, gone, grown }: Changed): number => (grown - gone) / n;

/** Of growth, that of the lost being none. Rounding may leave less than nothing where all are the same. */
function varianceOfMean({ n, grown, squares }: Changed): number {
  return Math.max(0, squares - (grown * grown) / n) / (n - 1) / n;
}

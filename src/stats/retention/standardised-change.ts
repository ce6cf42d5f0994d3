import { normalQuantile } from '../normal';
import type { Interval } from '../wilson';

/** So many figures, what they add up to, and what their squares do. */
export interface SummedFigures {
  n: number;
  sum: number;
  squares: number;
}

/** Those with an experience and those without, alike in what made the stratum. */
export interface ChangedStratum {
  exposed: SummedFigures;
  unexposed: SummedFigures;
}

/** Fewer than this tell nothing of how much they vary. */
const LEAST = 2;

/**
 * By how much more a figure changed for one with an experience than for one without: in each stratum the difference of means, over the strata
 * as those with it lie in them. Strata with fewer than two of either kind are left out; null where no others are.
 * Assumes: 1) within a stratum the two kinds differ by the experience alone; 2) figures are independent, and each kind has a spread of its
 * own; 3) so many of them that their mean is about normal.
 * Source: direct standardisation to the exposed, Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, pp. 52-59; variance of a
 * mean over strata, Cochran 1977, Sampling Techniques, 3rd ed., ch. 5; of a difference with unequal spreads, Welch 1938, Biometrika 29, p. 350.
 * @example standardisedChange([{ exposed: { n: 2, sum: 8, squares: 40 }, unexposed: { n: 2, sum: 2, squares: 4 } }])?.value; // => 3
 */
export function standardisedChange(strata: readonly ChangedStratum[]): { value: number; interval: Interval } | null {
  const compared = strata.filter(({ exposed, unexposed }) => exposed.n >= LEAST && unexposed.n >= LEAST);
  const all = compared.reduce((total, { exposed }) => total + exposed.n, 0);
  if (all === 0) {
    return null;
  }
  const parts = compared.map(({ exposed, unexposed }) => ({
    weight: exposed.n / all,
    difference: exposed.sum / exposed.n - unexposed.sum / unexposed.n,
    variance: varianceOfMean(exposed) + varianceOfMean(unexposed),
  }));
  const value = parts.reduce((total, { weight, difference }) => total + weight * difference, 0);
  const variance = parts.reduce((total, each) => total + each.weight ** 2 * each.variance, 0);
  const half = normalQuantile(0.975)! * Math.sqrt(variance);
  return { value, interval: { low: value - half, high: value + half } };
}

/** Rounding may leave less than nothing where all are the same. */
function varianceOfMean({ n, sum, squares }: SummedFigures): number {
  return Math.max(0, squares - (sum * sum) / n) / (n - 1) / n;
}

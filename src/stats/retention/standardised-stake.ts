import { normalQuantile } from '../normal';
import type { Interval } from '../wilson';

import type { Stratum } from './mantel-haenszel';

/** Those with an experience and those without, alike in what made the stratum, and what the former are worth in the mean. */
export interface ValuedStratum extends Stratum {
  value: number;
}

/**
 * What an experience may cost, for one who had it: in each stratum by how much more of the exposed are lost, times what they are worth,
 * over the strata as the exposed lie in them. Null where no stratum holds both kinds.
 * Assumes: 1) within a stratum the two kinds differ by the experience alone, and who is lost there is worth what the others are; 2) rows are
 * independent; 3) values are known, not estimated.
 * Source: direct standardisation to the exposed, Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, pp. 52-59; variance of
 * a difference of shares, Newcombe 1998, Stat. Med. 17, p. 876, method 1.
 * @example standardisedStake([{ exposed: { successes: 3, n: 10 }, unexposed: { successes: 1, n: 10 }, value: 50 }])?.value; // => 10
 */
export function standardisedStake(strata: readonly ValuedStratum[]): { value: number; interval: Interval } | null {
  const compared = strata.filter(({ exposed, unexposed }) => exposed.n > 0 && unexposed.n > 0);
  const all = compared.reduce((sum, { exposed }) => sum + exposed.n, 0);
  if (all === 0) {
    return null;
  }
  const parts = compared.map(({ exposed, unexposed, value }) => {
    const weight = (exposed.n / all) * value;
    const [with_, without] = [exposed.successes / exposed.n, unexposed.successes / unexposed.n];
    const variance = (with_ * (1 - with_)) / exposed.n + (without * (1 - without)) / unexposed.n;
    return { cost: weight * (with_ - without), variance: weight * weight * variance };
  });
  const value = parts.reduce((sum, { cost }) => sum + cost, 0);
  const half = normalQuantile(0.975)! * Math.sqrt(parts.reduce((sum, { variance }) => sum + variance, 0));
  return { value, interval: { low: value - half, high: value + half } };
}

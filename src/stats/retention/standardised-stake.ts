import { differenceInterval } from '../newcombe';
import type { Interval } from '../wilson';

import type { Stratum } from './mantel-haenszel';

/** Those with an experience and those without, alike in what made the stratum, and what the former are worth in the mean. */
export interface ValuedStratum extends Stratum {
  value: number;
}

interface Loss {
  value: number;
  interval: Interval;
}

/**
 * What an experience may cost, for one who had it: in each stratum by how much more of the exposed are lost, times what they are worth,
 * over the strata as the exposed lie in them. Null where no stratum holds both kinds.
 * Assumes: 1) within a stratum the two kinds differ by the experience alone, and who is lost there is worth what the others are; 2) rows are
 * independent; 3) values are known, not estimated.
 * Source: direct standardisation to the exposed, Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, pp. 52-59; interval as
 * for `worthLost`.
 * @example standardisedStake([{ exposed: { successes: 3, n: 10 }, unexposed: { successes: 1, n: 10 }, value: 50 }])?.value; // => 10
 */
export function standardisedStake(strata: readonly ValuedStratum[]): Loss | null {
  const compared = strata.filter(holdsBoth);
  const all = compared.reduce((sum, { exposed }) => sum + exposed.n, 0);
  return worthLost(compared.map((stratum) => ({ ...stratum, worth: (stratum.exposed.n / all) * stratum.value })));
}

/**
 * What an experience may cost others who had it, who are worth so much in each stratum: by how much more of the exposed are lost there, times
 * that. Strata without both kinds are left out; null where no stratum holds them.
 * Assumes: as `standardisedStake`, and that those others are lost as the exposed were.
 * Source: interval by the distances of each stratum's own limits, which are no shorter where nobody of a few was lost: Zou, Huang & Zhang
 * 2009, Comput. Stat. Data Anal. 53, pp. 1080-1085; in a stratum Newcombe 1998, Stat. Med. 17, p. 876, method 10.
 * @example worthLost([{ exposed: { successes: 3, n: 10 }, unexposed: { successes: 1, n: 10 }, worth: 500 }])?.value; // => 100
 */
export function worthLost(strata: ReadonlyArray<Stratum & { worth: number }>): Loss | null {
  const parts = strata.flatMap(({ exposed, unexposed, worth }) => {
    const interval = differenceInterval(exposed, unexposed);
    const difference = exposed.successes / exposed.n - unexposed.successes / unexposed.n;
    return interval === null
      ? []
      : [
          {
            cost: worth * difference,
            below: worth * (difference - interval.low),
            above: worth * (interval.high - difference),
          },
        ];
  });
  const value = parts.reduce((sum, { cost }) => sum + cost, 0);
  const [below, above] = (['below', 'above'] as const).map((end) => Math.hypot(...parts.map((part) => part[end])));
  return parts.length === 0 ? null : { value, interval: { low: value - below, high: value + above } };
}

const holdsBoth = ({ exposed, unexposed }: Stratum): boolean => exposed.n > 0 && unexposed.n > 0;

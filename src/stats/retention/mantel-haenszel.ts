import type { Counted } from '../newcombe';
import { normalQuantile } from '../normal';
import type { Interval } from '../wilson';

/** Those with an experience and those without, alike in what made the stratum. */
export interface Stratum {
  exposed: Counted;
  unexposed: Counted;
}

export interface Compared {
  /** By how much the share of the exposed is greater. */
  difference: { value: number; interval: Interval };
  /** How many times as great it is; null where nobody of the unexposed, or of the exposed, succeeded. */
  ratio: { value: number; interval: Interval } | null;
  /** Rows in strata that hold only one kind and so compare nothing. */
  leftOut: number;
}

/**
 * Difference and ratio of two shares within strata, put together. Null where no stratum holds both kinds.
 * Assumes: 1) within a stratum the two kinds differ by the experience alone; 2) the difference, or the ratio, is the same in all strata,
 * else it is a mean over them; 3) rows are independent.
 * Source: Mantel & Haenszel 1959, J. Natl. Cancer Inst. 22, pp. 719-748; variance of the ratio: Greenland & Robins 1985, Biometrics 41,
 * pp. 55-68; of the difference, for few large and for many small strata: Sato 1989, Biometrics 45, pp. 1323-1324.
 * @example mantelHaenszel([{ exposed: { successes: 8, n: 106 }, unexposed: { successes: 5, n: 120 } }]);
 */
export function mantelHaenszel(strata: readonly Stratum[]): Compared | null {
  strata.forEach(refuse);
  const compared = strata.filter(({ exposed, unexposed }) => exposed.n > 0 && unexposed.n > 0).map(partsOf);
  if (compared.length === 0) {
    return null;
  }
  const sum = (of: (parts: Parts) => number) => compared.reduce((before, parts) => before + of(parts), 0);
  const [weight, more, less] = [sum((each) => each.weight), sum((each) => each.more), sum((each) => each.less)];
  const value = (more - less) / weight;
  const variance = (value * sum((each) => each.tilt) + sum((each) => each.spread)) / weight ** 2;
  const half = Z95 * Math.sqrt(Math.max(0, variance));
  const rows = (each: Stratum) => each.exposed.n + each.unexposed.n;
  return {
    difference: { value, interval: { low: Math.max(-1, value - half), high: Math.min(1, value + half) } },
    ratio: more > 0 && less > 0 ? ratioOf(more / less, sum((each) => each.ratioSpread) / (more * less)) : null,
    leftOut: strata.reduce((before, each) => before + rows(each), 0) - sum((each) => each.rows),
  };
}

const Z95 = normalQuantile(0.975)!;

interface Parts {
  rows: number;
  weight: number;
  more: number;
  less: number;
  tilt: number;
  spread: number;
  ratioSpread: number;
}

function partsOf({ exposed, unexposed }: Stratum): Parts {
  const [a, c, n1, n0] = [exposed.successes, unexposed.successes, exposed.n, unexposed.n];
  const rows = n1 + n0;
  return {
    rows,
    weight: (n1 * n0) / rows,
    more: (a * n0) / rows,
    less: (c * n1) / rows,
    tilt: (n1 * n1 * c - n0 * n0 * a + (n1 * n0 * (n0 - n1)) / 2) / rows ** 2,
    spread: (a * (n0 - c) + c * (n1 - a)) / (2 * rows),
    ratioSpread: (n1 * n0 * (a + c) - a * c * rows) / rows ** 2,
  };
}

function ratioOf(value: number, variance: number): { value: number; interval: Interval } {
  const factor = Math.exp(Z95 * Math.sqrt(variance));
  return { value, interval: { low: value / factor, high: value * factor } };
}

function refuse({ exposed, unexposed }: Stratum, index: number): void {
  [exposed, unexposed].forEach(({ successes, n }) => {
    if (!(successes >= 0 && successes <= n && n < Infinity)) {
      throw new RangeError(`stratum ${index}: ${successes} of ${n} is no share`);
    }
  });
}

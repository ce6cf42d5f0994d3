import { effectiveInterval } from '../effective-interval';
import type { Counted } from '../newcombe';
import type { Interval } from '../wilson';

/** A share as it would be with the standard's mix. */
export interface DirectlyStandardised {
  value: number;
  interval: Interval | null;
  /** Share of the standard that lies in strata in which the unit has no rows, and that the comparison leaves out. */
  leftOut: number;
}

/**
 * Direct standardisation: the unit's own share in each stratum, weighted by how the standard lies over them. Null where the unit has no
 * rows in any of them.
 * Assumes: within a stratum rows are alike and independent.
 * Source: Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, pp. 52-59.
 * @example directlyStandardised([{ successes: 8, n: 10 }, { successes: 1, n: 10 }], [3, 1]); // => value 0.625
 */
export function directlyStandardised(
  unit: readonly Counted[],
  standard: readonly number[]
): DirectlyStandardised | null {
  refuse(unit, standard);
  const shared = unit.map((each, index) => ({ ...each, weight: each.n > 0 ? standard[index] : 0 }));
  const weight = sum(shared.map((each) => each.weight));
  if (weight === 0) {
    return null;
  }
  const known = shared.filter((each) => each.weight > 0).map((each) => ({ ...each, weight: each.weight / weight }));
  const value = sum(known.map(({ successes, n, weight: own }) => (own * successes) / n));
  const variance = sum(
    known.map(({ successes, n, weight: own }) => (own * own * successes * (n - successes)) / n ** 3)
  );
  const rows = 1 / sum(known.map(({ n, weight: own }) => (own * own) / n));
  return {
    value,
    interval: effectiveInterval(Math.min(1, value), variance, rows),
    leftOut: 1 - weight / sum(standard),
  };
}

function refuse(unit: readonly Counted[], standard: readonly number[]): void {
  if (unit.length !== standard.length) {
    throw new RangeError(`${unit.length} strata of the unit but ${standard.length} of the standard`);
  }
  unit.forEach(({ successes, n }, index) => {
    if (!(successes >= 0 && successes <= n && standard[index] >= 0)) {
      throw new RangeError(`stratum ${index}: ${successes} of ${n}, weighted ${standard[index]}, is no share`);
    }
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

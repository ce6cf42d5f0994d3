import { normalQuantile } from '../normal';
import type { Interval } from '../wilson';
import { aligned } from './lagged';
import { type Panel, withinBoth } from './within-both';

/** A fifth of all pairs, by how much there was of the first. */
export interface Fifth extends Interval {
  /** Means, as deviations from what is usual for the unit and the period. */
  cause: number;
  outcome: number;
  pairs: number;
}

const CLASSES = 5;

/**
 * What two panels have in common, to be drawn: pairs from the fifth with least of the first to that with most, each with the means of
 * both within unit and within period, and the 95 % interval of the second. Empty under two pairs a fifth.
 * Assumes: 1) levels of units and periods add up; 2) outcomes spread alike in all fifths; 3) what pairs are worth as independent ones
 * (`worth`, of all of them) they are worth in each fifth alike.
 * Source: means of within-deviations by quantile of the regressor, as in Cattaneo et al. 2024, Am. Econ. Rev. 114, pp. 1488-1514,
 * who take five or more bins and residualise first.
 * @example byFifths(load, pulse, 400).at(-1)?.outcome; // => -0.2
 */
export function byFifths(cause: Panel, outcome: Panel, worth: number): Fifth[] {
  const known = aligned(cause, outcome, 0);
  const [first, second] = [withinBoth(known.first), withinBoth(known.second)];
  const pairs = first
    .flatMap((series, unit) => Array.from(series, (value, period) => ({ cause: value, outcome: second[unit][period] })))
    .filter((pair) => !Number.isNaN(pair.cause))
    .sort((one, other) => one.cause - other.cause);
  if (pairs.length < 2 * CLASSES) {
    return [];
  }
  const spread = Math.sqrt(meanOf(pairs, (pair) => pair.outcome ** 2));
  const share = Math.min(1, worth / pairs.length);
  return Array.from({ length: CLASSES }, (_, index): Fifth => {
    const edge = (at: number) => Math.round((at * pairs.length) / CLASSES);
    const own = pairs.slice(edge(index), edge(index + 1));
    const half = (normalQuantile(0.975)! * spread) / Math.sqrt(own.length * share);
    const mean = meanOf(own, (pair) => pair.outcome);
    return {
      ...{ cause: meanOf(own, (pair) => pair.cause), outcome: mean, low: mean - half, high: mean + half },
      pairs: own.length,
    };
  });
}

function meanOf<T>(list: readonly T[], valueOf: (each: T) => number): number {
  return list.reduce((sum, each) => sum + valueOf(each), 0) / list.length;
}

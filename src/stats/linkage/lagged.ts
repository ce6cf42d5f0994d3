import type { Interval } from '../wilson';
import { correlationChance, correlationInterval } from './correlation';
import { type Panel, withinBoth } from './within-both';

/** A correlation of two panels at one lag. */
export interface Lagged extends Interval {
  /** Periods by which the second comes later. */
  lag: number;
  /** -1 to 1. */
  r: number;
  /** Independent pairs that the pairs are worth. */
  n: number;
  /** Of at least so much, in either direction, where there is nothing. */
  chance: number;
}

/**
 * How two panels of the same units and periods go together within unit and within period, at every lag from 0 to `most`. A lag at
 * which nothing can be told is left out.
 * Assumes: 1) levels of units and periods add up; 2) units are independent of each other but for what all went through, and any of
 * them might have had the outcomes of any other; 3) what is left is about normal. How far causes of one unit go with outcomes of all
 * others tells how far chance alone takes them, whatever either carries over from period to period; how units differ in what they
 * add counts too, and the larger variance holds. The pairs are worth as many independent ones as would make a correlation so
 * uncertain.
 * Source: Hoeffding 1951, Ann. Math. Stat. 22, pp. 558-566 (variance over permutations); Liang & Zeger 1986, Biometrika 73,
 * pp. 13-22 (variance over independent units).
 * @example lagged(coaching, resolution, 8).find(({ lag }) => lag === 4)?.r; // => 0.21
 */
export function lagged(cause: Panel, outcome: Panel, most: number): Lagged[] {
  return Array.from({ length: most + 1 }, (_, lag) => lag).flatMap((lag) => atLag(cause, outcome, lag) ?? []);
}

function atLag(cause: Panel, outcome: Panel, lag: number): Lagged | null {
  const known = aligned(cause, outcome, lag);
  const [first, second] = [withinBoth(known.first), withinBoth(known.second)];
  const scale = productOf(first, first) * productOf(second, second);
  const r = productOf(first, second) / Math.sqrt(scale);
  const n = 1 + 1 / Math.max(permutedVariance(first, second) / scale, clusteredVariance(first, second, r));
  const [interval, chance] = [correlationInterval({ r, n }), correlationChance({ r, n })];
  return Number.isFinite(r) && interval && chance !== null ? { lag, r, n, ...interval, chance } : null;
}

/** The first panel's early and the second one's late periods, with gaps in both where either has one. */
export function aligned(cause: Panel, outcome: Panel, lag: number): { first: Panel; second: Panel } {
  const first = cause.map((series) => series.slice(0, Math.max(0, series.length - lag)));
  const second = outcome.map((series) => series.slice(lag));
  const both = (one: Panel, other: Panel) =>
    one.map((series, unit) => series.map((value, period) => (Number.isNaN(other[unit][period]) ? NaN : value)));
  return { first: both(first, second), second: both(second, first) };
}

/** Sum of one panel's values times the other one's, unit by unit. */
function productOf(one: Panel, other: Panel): number {
  return one.reduce((sum, series, unit) => sum + dot(series, other[unit]), 0);
}

/** Where both are known. */
function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let period = 0; period < other.length; period += 1) {
    const product = one[period] * other[period];
    sum += Number.isNaN(product) ? 0 : product;
  }
  return sum;
}

/** Variance of the sum of products, were units dealt each other's outcomes: from pairs of different units, whom no link joins. */
function permutedVariance(one: Panel, other: Panel): number {
  const units = one.length;
  let sum = 0;
  one.forEach((series, unit) =>
    other.forEach((theirs, another) => {
      sum += unit === another ? 0 : dot(series, theirs) ** 2;
    })
  );
  return (units * sum) / (units - 1) ** 2;
}

/** Variance of the correlation by how units differ in what they add to it, as independent pairs would have it where there is none. */
function clusteredVariance(one: Panel, other: Panel, r: number): number {
  const [first, second] = [productOf(one, one), productOf(other, other)];
  const added = one.map((series, unit) => {
    const theirs = other[unit];
    const shared = dot(series, theirs) / Math.sqrt(first * second);
    return shared - (r / 2) * (dot(series, series) / first + dot(theirs, theirs) / second);
  });
  const spread = added.reduce((sum, each) => sum + each * each, 0);
  return ((one.length / (one.length - 1)) * spread) / (1 - r * r) ** 2;
}

/**
 * How far demeaning over so few periods pulls the carry-over of a panel from one period to the next towards below 0. Null under
 * three periods, or where there is nothing to carry over.
 * Source: Nickell 1981, Econometrica 49, p. 1422: about -(1 + carry-over) / (periods - 1).
 * @example shortPanelBias([Float64Array.of(1, 2, 4, 2), Float64Array.of(3, 1, 0, 1)]); // => -0.4
 */
export function shortPanelBias(panel: Panel): number | null {
  const periods = panel[0]?.length ?? 0;
  const within = withinBoth(panel);
  const carry =
    productOf(
      within.map((series) => series.slice(1)),
      within.map((series) => series.slice(0, -1))
    ) / productOf(within, within);
  return periods < 3 || !Number.isFinite(carry) ? null : -(1 + carry) / (periods - 1);
}

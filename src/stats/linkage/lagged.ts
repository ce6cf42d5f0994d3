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
 * Assumes: 1) levels of units and periods add up; 2) units are independent of each other but for what all went through; 3) what is
 * left is stationary and about normal. Pairs in a row are worth fewer independent ones: 1 / n* = (1 + 2 sum of r1(k) r2(k)) / n,
 * over k up to a fifth of the periods, where demeaning cost a degree for each unit and period.
 * Source: Bartlett 1935, J. R. Stat. Soc. 98, pp. 536-543; Pyper & Peterman 1998, Can. J. Fish. Aquat. Sci. 55, pp. 2127-2140.
 * @example lagged(coaching, resolution, 8).find(({ lag }) => lag === 4)?.r; // => 0.21
 */
export function lagged(cause: Panel, outcome: Panel, most: number): Lagged[] {
  return Array.from({ length: most + 1 }, (_, lag) => lag).flatMap((lag) => atLag(cause, outcome, lag) ?? []);
}

function atLag(cause: Panel, outcome: Panel, lag: number): Lagged | null {
  const known = aligned(cause, outcome, lag);
  const [first, second] = [withinBoth(known.first), withinBoth(known.second)];
  const r = productOf(first, second, 0) / Math.sqrt(productOf(first, first, 0) * productOf(second, second, 0));
  const n = degreesIn(first) / carried(first, second);
  const [interval, chance] = [correlationInterval({ r, n }), correlationChance({ r, n })];
  return Number.isFinite(r) && interval && chance !== null ? { lag, r, n, ...interval, chance } : null;
}

/** The first panel's early and the second one's late periods, with gaps in both where either has one. */
function aligned(cause: Panel, outcome: Panel, lag: number): { first: Panel; second: Panel } {
  const first = cause.map((series) => series.slice(0, Math.max(0, series.length - lag)));
  const second = outcome.map((series) => series.slice(lag));
  const both = (one: Panel, other: Panel) =>
    one.map((series, unit) => series.map((value, period) => (Number.isNaN(other[unit][period]) ? NaN : value)));
  return { first: both(first, second), second: both(second, first) };
}

/** Sum of one panel's values times the other one's so many periods later, where both are known. */
function productOf(one: Panel, other: Panel, later: number): number {
  let sum = 0;
  one.forEach((series, unit) => {
    for (let period = 0; period + later < series.length; period += 1) {
      const product = series[period] * other[unit][period + later];
      sum += Number.isNaN(product) ? 0 : product;
    }
  });
  return sum;
}

/** Values that are known, without those that the means of units and periods used up. */
function degreesIn(panel: Panel): number {
  const known = panel.reduce((sum, series) => sum + series.filter((value) => !Number.isNaN(value)).length, 0);
  const units = panel.filter((series) => series.some((value) => !Number.isNaN(value))).length;
  return Math.max(0, known - units - (panel[0]?.length ?? 0) + 1);
}

/** How many times fewer independent pairs there are; never below 1, for alternating series are no gain to count on. */
function carried(first: Panel, second: Panel): number {
  const most = Math.floor((first[0]?.length ?? 0) / 5);
  const carry = (panel: Panel, by: number) => productOf(panel, panel, by) / productOf(panel, panel, 0);
  let sum = 0;
  for (let by = 1; by <= most; by += 1) {
    sum += carry(first, by) * carry(second, by);
  }
  return Math.max(1, 1 + 2 * sum);
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
  const carry = productOf(within, within, 1) / productOf(within, within, 0);
  return periods < 3 || !Number.isFinite(carry) ? null : -(1 + carry) / (periods - 1);
}

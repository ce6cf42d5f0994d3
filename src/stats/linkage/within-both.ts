/** One series a unit, all over the same periods; NaN: not known. */
export type Panel = readonly Float64Array[];

/** Sweeps after which what remains of either mean is far below any noise; a panel without gaps needs one. */
const SWEEPS = 60;
const SETTLED = 1e-10;

/**
 * A panel without the level of its units and without what all of them went through in the same period: a month that was hard for
 * everybody, or a unit that was always good, cannot fake a link any more. NaN stays NaN.
 * Assumes: levels of units and of periods add up.
 * Source: two-way within transformation, Wansbeek & Kapteyn 1989, J. Econometrics 41, pp. 341-361, for panels with gaps; here by
 * turns, as in Gaure 2013, Comput. Stat. Data Anal. 66, p. 10.
 * @example withinBoth([Float64Array.of(1, 2), Float64Array.of(3, 8)]); // => [[1, -1], [-1, 1]]
 */
export function withinBoth(panel: Panel): Panel {
  const left = panel.map((series) => series.slice());
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const moved = Math.max(lessUnits(left), lessPeriods(left));
    if (moved < SETTLED) {
      break;
    }
  }
  return left;
}

/** Takes away each unit's mean; how far the largest of them was from 0. */
function lessUnits(panel: readonly Float64Array[]): number {
  let largest = 0;
  for (const series of panel) {
    const mean = meanOf(series);
    largest = Math.max(largest, Math.abs(mean));
    series.forEach((value, period) => (series[period] = value - mean));
  }
  return largest;
}

function lessPeriods(panel: readonly Float64Array[]): number {
  let largest = 0;
  for (let period = 0; period < (panel[0]?.length ?? 0); period += 1) {
    const mean = meanOf(panel.map((series) => series[period]));
    largest = Math.max(largest, Math.abs(mean));
    panel.forEach((series) => (series[period] -= mean));
  }
  return largest;
}

/** Of what is known; 0 where nothing is, for there is nothing to take away. */
function meanOf(values: ArrayLike<number>): number {
  let [sum, known] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    if (!Number.isNaN(values[index])) {
      sum += values[index];
      known += 1;
    }
  }
  return known === 0 ? 0 : sum / known;
}

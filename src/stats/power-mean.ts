/**
 * Weighted mean with exponent p: (sum of w u^p)^(1/p), weights scaled to sum to one. p = 1 arithmetic, 0 geometric, -1 harmonic,
 * -Infinity the least, Infinity the greatest. Null when there is nothing to average or a weight sum of 0.
 * Assumes: values are 0 or above. It lies between the least and the greatest value and never falls as p or a value grows.
 * A value of 0 makes it 0 for every p at or below 0.
 * Source: Hardy, Littlewood & Polya 1934, Inequalities, ch. 2, pp. 12-15.
 * @example powerMean([0.99, 0.5], [1, 1], 0); // => 0.7036
 */
export function powerMean(values: readonly number[], weights: readonly number[], p: number): number | null {
  const columns = values.map((value) => Float64Array.of(value));
  const [mean = NaN] = powerMeans(columns, weights, p);
  return Number.isNaN(mean) ? null : mean;
}

/**
 * The same of each row of some columns; a value that is NaN leaves its row's mean to the others, and NaN stands where none is left.
 * clear: for each row, powerMean of its known values and their weights
 */
export function powerMeans(columns: readonly Float64Array[], weights: readonly number[], p: number): Float64Array {
  const used = columns.filter((_, index) => weights[index] > 0);
  const heavy = weights.filter((weight) => weight > 0);
  const out = new Float64Array(columns[0]?.length ?? 0);
  for (let row = 0; row < out.length; row += 1) {
    out[row] = meanOf(used, heavy, p, row);
  }
  return out;
}

/** Row by row: a mean of what is known there. */
function meanOf(columns: readonly Float64Array[], weights: readonly number[], p: number, row: number): number {
  let least = Infinity;
  let greatest = -Infinity;
  for (const column of columns) {
    least = column[row] < least ? column[row] : least;
    greatest = column[row] > greatest ? column[row] : greatest;
  }
  if (least === Infinity) {
    return NaN;
  }
  if (p === -Infinity || (p <= 0 && least === 0)) {
    return least;
  }
  if (p === Infinity || least === greatest) {
    return greatest;
  }
  // Rounding must not step outside of what is possible.
  return Math.min(greatest, Math.max(least, scaledMean(columns, weights, { p, row, scale: p > 0 ? greatest : least })));
}

/** Closer to 0 than this, the geometric mean is exact to the last digit. */
const NEXT_TO_ZERO = 1e-12;

/** Scaled by the dominant value and kept near 0 by expm1 and log1p, so that no exponent overflows, vanishes or cancels. */
function scaledMean(
  columns: readonly Float64Array[],
  weights: readonly number[],
  { p, row, scale }: { p: number; row: number; scale: number }
): number {
  const geometric = Math.abs(p) < NEXT_TO_ZERO;
  let sum = 0;
  let total = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const value = columns[index][row];
    if (!Number.isNaN(value)) {
      const log = Math.log(value / scale);
      sum += weights[index] * (geometric ? log : Math.expm1(p * log));
      total += weights[index];
    }
  }
  return scale * Math.exp(geometric ? sum / total : Math.log1p(sum / total) / p);
}

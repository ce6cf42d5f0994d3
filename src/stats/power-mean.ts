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
  const { least, greatest } = endsOf(used, columns[0]?.length ?? 0);
  const scale = p > 0 ? greatest : least;
  const means = Number.isFinite(p) ? scaledMeans(used, heavy, { p, scale }) : scale;
  for (let row = 0; row < means.length; row += 1) {
    means[row] = within(least[row], greatest[row], { mean: means[row], p });
  }
  return means;
}

/** Rounding must not step outside of what is possible. */
function within(least: number, greatest: number, { mean, p }: { mean: number; p: number }): number {
  if (least > greatest) {
    return NaN;
  }
  return least === greatest || (p <= 0 && least === 0) ? least : Math.min(greatest, Math.max(least, mean));
}

/** Row by row, what is known least and greatest; the wrong way round where nothing is. */
function endsOf(
  columns: readonly Float64Array[],
  length: number
): { least: Float64Array<ArrayBuffer>; greatest: Float64Array<ArrayBuffer> } {
  const least = new Float64Array(length).fill(Infinity);
  const greatest = new Float64Array(length).fill(-Infinity);
  for (const column of columns) {
    for (let row = 0; row < length; row += 1) {
      least[row] = column[row] < least[row] ? column[row] : least[row];
      greatest[row] = column[row] > greatest[row] ? column[row] : greatest[row];
    }
  }
  return { least, greatest };
}

/** Closer to 0 than this, the geometric mean is exact to the last digit. */
const NEXT_TO_ZERO = 1e-12;

/** Scaled by the dominant value and kept near 0 by expm1 and log1p, so that no exponent overflows, vanishes or cancels. */
function scaledMeans(
  columns: readonly Float64Array[],
  weights: readonly number[],
  { p, scale }: { p: number; scale: Float64Array }
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(scale.length);
  const totals = new Float64Array(scale.length);
  const geometric = Math.abs(p) < NEXT_TO_ZERO;
  columns.forEach((column, index) => {
    const weight = weights[index];
    for (let row = 0; row < sums.length; row += 1) {
      const value = column[row];
      if (value === value) {
        const log = Math.log(value / scale[row]);
        sums[row] += weight * (geometric ? log : Math.expm1(p * log));
        totals[row] += weight;
      }
    }
  });
  for (let row = 0; row < sums.length; row += 1) {
    const mean = sums[row] / totals[row];
    sums[row] = scale[row] * Math.exp(geometric ? mean : Math.log1p(mean) / p);
  }
  return sums;
}

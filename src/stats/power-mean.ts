/**
 * Weighted mean with exponent p: (sum of w u^p)^(1/p), weights scaled to sum to one. p = 1 arithmetic, 0 geometric, -1 harmonic,
 * -Infinity the least, Infinity the greatest. Null when there is nothing to average or a weight sum of 0.
 * Assumes: values are 0 or above. It lies between the least and the greatest value and never falls as p or a value grows.
 * A value of 0 makes it 0 for every p at or below 0.
 * Source: Hardy, Littlewood & Polya 1934, Inequalities, ch. 2, pp. 12-15.
 * @example powerMean([0.99, 0.5], [1, 1], 0); // => 0.7036
 */
export function powerMean(values: readonly number[], weights: readonly number[], p: number): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (values.length === 0 || !(total > 0)) {
    return null;
  }
  const used = values.filter((_, index) => weights[index] > 0);
  const least = Math.min(...used);
  const greatest = Math.max(...used);
  if (p === -Infinity || (p <= 0 && least === 0)) {
    return least;
  }
  if (p === Infinity || least === greatest) {
    return greatest;
  }
  return within(least, greatest, scaledMean(values, weights, p));
}

/** Closer to 0 than this, the geometric mean is exact to the last digit. */
const NEXT_TO_ZERO = 1e-12;

/** Scaled by the dominant value and kept near 0 by expm1 and log1p, so that no exponent overflows, vanishes or cancels. */
function scaledMean(values: readonly number[], weights: readonly number[], p: number): number {
  const used = values.filter((_, index) => weights[index] > 0);
  const scale = p > 0 ? Math.max(...used) : Math.min(...used);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const geometric = Math.abs(p) < NEXT_TO_ZERO;
  const terms = values.map((value, index) => {
    const log = Math.log(value / scale);
    return weights[index] > 0 ? (weights[index] / total) * (geometric ? log : Math.expm1(p * log)) : 0;
  });
  const sum = terms.reduce((before, term) => before + term, 0);
  return scale * Math.exp(geometric ? sum : Math.log1p(sum) / p);
}

/** Rounding must not step outside of what is possible. */
function within(least: number, greatest: number, value: number): number {
  return Math.min(greatest, Math.max(least, value));
}

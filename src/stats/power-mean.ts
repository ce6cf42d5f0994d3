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
  return within(least, greatest, scaledMean(values, weights, p, total, p > 0 ? greatest : least));
}

/** Scaled by the dominant value, so that large exponents neither overflow nor vanish. */
function scaledMean(
  values: readonly number[],
  weights: readonly number[],
  p: number,
  total: number,
  scale: number
): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const share = weights[index] / total;
    if (share > 0) {
      sum += share * (p === 0 ? Math.log(values[index] / scale) : (values[index] / scale) ** p);
    }
  }
  return p === 0 ? scale * Math.exp(sum) : scale * sum ** (1 / p);
}

/** Rounding must not step outside of what is possible. */
function within(least: number, greatest: number, value: number): number {
  return Math.min(greatest, Math.max(least, value));
}

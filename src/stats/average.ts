/** Values of an unknown quantity with their weights, which add up to 1: its mean under any smooth function is a weighted sum. */
export interface Spread {
  values: Float64Array;
  weights: Float64Array;
}

/**
 * A gamma distribution of shape `shape` and rate 1.
 * Source: Takahasi & Mori 1974, Publ. RIMS Kyoto Univ. 9, pp. 721-741: sums over equal steps of a stretched axis converge at once;
 * here the axis is the logarithm. About 10 figures from shape 0.001 on.
 * @example mean(gammaSpread(2), (value) => value); // => 2
 */
export function gammaSpread(shape: number): Spread {
  return spread(
    (step) => shape * (step - Math.expm1(step)),
    (step) => Math.max(LEAST, shape * Math.exp(step)),
    shape
  );
}

/**
 * A beta distribution; the axis is the logarithm of the odds.
 * @example mean(betaSpread(1, 3), (value) => value); // => 0.25
 */
export function betaSpread(a: number, b: number): Spread {
  const middle = a / (a + b);
  return spread(
    (step) => a * step - (a + b) * Math.log1p(middle * Math.expm1(step)),
    (step) => Math.max(LEAST, a / (a + b * Math.exp(-step))),
    Math.min(a, b)
  );
}

/** Mean of a function of the quantity. */
export function mean({ values, weights }: Spread, of: (value: number) => number): number {
  let sum = 0;
  for (let each = 0; each < values.length; each += 1) {
    sum += weights[each] * of(values[each]);
  }
  return sum;
}

const LEAST = 1e-300;
const STEP = 0.1;

/** Walks from the middle to both sides until the weights vanish. */
function spread(logDensity: (step: number) => number, valueAt: (step: number) => number, shape: number): Spread {
  const width = 1 / Math.sqrt(Math.max(1, shape));
  const values: number[] = [];
  const weights: number[] = [];
  const walk = (from: number, by: number) => {
    let weight = 1;
    for (let place = from; weight > 1e-17; place += by) {
      const step = width * Math.sinh(place);
      weight = Math.exp(logDensity(step)) * Math.cosh(place);
      values.push(valueAt(step));
      weights.push(weight);
    }
  };
  walk(0, STEP);
  walk(-STEP, -STEP);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  return { values: Float64Array.from(values), weights: Float64Array.from(weights, (weight) => weight / sum) };
}

/**
 * Standard normal quantile; -Infinity and Infinity at 0 and 1, null outside.
 * Source: Wichura 1988, Appl. Stat. 37, pp. 477-484, algorithm AS 241 (PPND16, about 16 figures).
 * @example normalQuantile(0.975); // => 1.959963984540054
 */
export function normalQuantile(share: number): number | null {
  if (!(share >= 0 && share <= 1)) {
    return null;
  }
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(MIDDLE_ABOVE, r)) / polynomial(MIDDLE_BELOW, r);
  }
  const tail = Math.min(share, 1 - share);
  const r = Math.sqrt(-Math.log(tail));
  const size =
    tail === 0 ? Infinity : r <= 5 ? ratio(NEAR_ABOVE, NEAR_BELOW, r - 1.6) : ratio(FAR_ABOVE, FAR_BELOW, r - 5);
  return q < 0 ? -size : size;
}

/**
 * Share of a standard normal below z.
 * Source: Marsaglia 2004, J. Stat. Softw. 11(4), pp. 1-7: series near 0; further out the continued fraction of
 * Abramowitz & Stegun 1964, p. 932, 26.2.14, so that tails keep their relative accuracy.
 * @example normalBelow(1.959963984540054); // => 0.975
 */
export function normalBelow(z: number): number {
  if (z === -Infinity || z === Infinity) {
    return z > 0 ? 1 : 0;
  }
  if (Math.abs(z) < 4) {
    return 0.5 + density(z) * series(z);
  }
  const tail = density(z) / continued(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

function series(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

function continued(z: number): number {
  let value = z;
  for (let step = 60; step > 0; step -= 1) {
    value = z + step / value;
  }
  return value;
}

function ratio(above: readonly number[], below: readonly number[], x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, each) => sum * x + each, 0);
}

const MIDDLE_ABOVE = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const MIDDLE_BELOW = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
];
const NEAR_ABOVE = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const NEAR_BELOW = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const FAR_ABOVE = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const FAR_BELOW = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

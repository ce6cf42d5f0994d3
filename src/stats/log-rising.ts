/**
 * ln Γ(a + n) - ln Γ(a) for a above 0 and n of 0 or more, without the gamma function itself: what would be lost where a is great
 * and n small stays. For a whole n it is the logarithm of a (a + 1) ... (a + n - 1).
 * Source: Abramowitz & Stegun 1964, Handbook of Mathematical Functions, p. 256, 6.1.22, and p. 257, 6.1.41 (Stirling), as a difference.
 * @example logRising(0.5, 3); // => Math.log(0.5 * 1.5 * 2.5)
 */
export function logRising(a: number, n: number): number {
  if (n <= FEW && Number.isInteger(n)) {
    let sum = 0;
    for (let each = 0; each < n; each += 1) {
      sum += Math.log(a + each);
    }
    return sum;
  }
  let sum = 0;
  let z = a;
  for (; z < FAR; z += 1) {
    sum -= Math.log1p(n / z);
  }
  const remainder = series(LOG_TERMS, z + n) - series(LOG_TERMS, z);
  return sum + (z - 0.5) * Math.log1p(n / z) + n * Math.log(z + n) - n + remainder;
}

/**
 * By how much the logarithm above grows with a: ψ(a + n) - ψ(a).
 * Source: Abramowitz & Stegun 1964, p. 258, 6.3.6, and p. 259, 6.3.18, as a difference.
 * @example risingSlope(0.5, 3); // => 1 / 0.5 + 1 / 1.5 + 1 / 2.5
 */
export function risingSlope(a: number, n: number): number {
  if (n <= FEW && Number.isInteger(n)) {
    let sum = 0;
    for (let each = 0; each < n; each += 1) {
      sum += 1 / (a + each);
    }
    return sum;
  }
  let sum = 0;
  let z = a;
  for (; z < FAR; z += 1) {
    sum += n / (z * (z + n));
  }
  const remainder = series(SLOPE_TERMS, z + n) / (z + n) - series(SLOPE_TERMS, z) / z;
  return sum + Math.log1p(n / z) + n / (2 * z * (z + n)) - remainder;
}

/** Up to so many factors are multiplied one by one; from here on Stirling's series is exact to the last figure. */
const FEW = 24;
const FAR = 12;

/** Of 1 / z, 1 / z^3 and so on. */
const LOG_TERMS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];
const SLOPE_TERMS = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132];

function series(terms: readonly number[], z: number): number {
  const square = 1 / (z * z);
  let sum = 0;
  for (let each = terms.length - 1; each >= 0; each -= 1) {
    sum = sum * square + terms[each];
  }
  return sum / z;
}

import { logGamma } from './log-gamma';

/**
 * Upper share of a gamma distribution of shape a: Q(a, x), 1 at x = 0; null for a or x that no such distribution has.
 * Source: Press et al. 2007, Numerical Recipes, 3rd ed., pp. 259-263 (series below a + 1, Lentz's continued fraction above).
 * @example gammaAbove(0.5, 1.92072941034706); // => 0.05
 */
export function gammaAbove(a: number, x: number): number | null {
  const log = logGamma(a);
  if (log === null || !(x >= 0)) {
    return null;
  }
  if (x === 0 || x === Infinity) {
    return x === 0 ? 1 : 0;
  }
  const scale = Math.exp(a * Math.log(x) - x - log);
  return x < a + 1 ? 1 - scale * series(a, x) : scale * continued(a, x);
}

/**
 * Chance that a chi-square of so many degrees of freedom exceeds x.
 * @example chiSquareAbove(3.841458820694124, 1); // => 0.05
 */
export function chiSquareAbove(x: number, degrees: number): number | null {
  return gammaAbove(degrees / 2, x / 2);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let next = a + 1; term > 1e-17 * sum; next += 1) {
    term *= x / next;
    sum += term;
  }
  return sum;
}

/** Below this a denominator of the fraction counts as this, so that it never divides by zero. */
const TINY = 1e-300;

function continued(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let step = 1; step < 100_000; step += 1) {
    const each = -step * (step - a);
    b += 2;
    d = 1 / away(each * d + b);
    c = away(b + each / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) {
      break;
    }
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

import { logGamma } from './log-gamma';

/** Shape of a beta distribution, both above 0. */
export interface BetaShape {
  a: number;
  b: number;
}

/**
 * Share of a beta distribution below x: I_x(a, b), 0 at 0 and 1 at 1; null for a shape or an x that no such distribution has.
 * Small shares keep their relative accuracy.
 * Source: Press et al. 2007, Numerical Recipes, 3rd ed., pp. 270-273 (Lentz's continued fraction).
 * @example incompleteBeta(0.5, { a: 2, b: 2 }); // => 0.5
 */
export function incompleteBeta(x: number, { a, b }: BetaShape): number | null {
  const [one, other, both] = [logGamma(a), logGamma(b), logGamma(a + b)];
  if (one === null || other === null || both === null || !(x >= 0 && x <= 1)) {
    return null;
  }
  if (x === 0 || x === 1) {
    return x;
  }
  const scale = Math.exp(both - one - other + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (scale * continued(x, { a, b })) / a
    : 1 - (scale * continued(1 - x, { a: b, b: a })) / b;
}

function continued(x: number, { a, b }: BetaShape): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const each of [even, odd]) {
      d = 1 / away(1 + each * d);
      c = away(1 + each / c);
      step = d * c;
      value *= step;
    }
    if (Math.abs(step - 1) < 1e-15) {
      break;
    }
  }
  return value;
}

/** Below this a denominator of the fraction counts as this, so that it never divides by zero. */
const TINY = 1e-300;

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** A value of 2F1(1, a; c; z) in its logarithm, with how fast that grows with a, with c and with z. */
export interface Gauss {
  log: number;
  byA: number;
  byC: number;
  byZ: number;
}

/**
 * Gauss's function 2F1(1, a; c; z) for 0 < a < c + 1 and 0 <= z < 1, by his continued fraction: where the power series needs a
 * thousand terms, near z = 1, it needs a tenth of that. By Euler's transform 2F1(a + b - 1, b; a + b; z) is (1 - z)^(1 - b) times 2F1(1, a; a + b; z),
 * with no sign to change and nothing to overflow.
 * Source: Olver et al. 2010, NIST Handbook of Mathematical Functions, p. 390, 15.7.1, and p. 387, 15.8.1.
 * @example gauss(1, 2, 0.5).log; // => Math.log(2 * Math.log(2))
 */
export function gauss(a: number, c: number, z: number): Gauss {
  // From the innermost fraction outwards: 1 - k z / (1 - next z / ...), and what it changes by with a, c and z.
  let [rest, byA, byC, byZ] = [1, 0, 0, 0];
  let taken = 0;
  for (let step = stepsFor(z); step > 0; step -= 1) {
    const half = step >> 1;
    const below = (c + step - 1) * (step === 1 ? 1 : c + step - 2);
    const belowByC = 1 / (c + step - 1) + (step === 1 ? 0 : 1 / (c + step - 2));
    const odd = step % 2 === 1;
    const [first, second] = odd ? [a + half, step === 1 ? 1 : c + half - 1] : [half, c - a + half - 1];
    const part = (first * second) / below;
    const partByA = odd ? part / first : -first / below;
    const partByC = (odd ? (step === 1 ? 0 : part / second) : first / below) - part * belowByC;
    const scale = z / rest;
    byA = -scale * (partByA - (part * byA) / rest);
    byC = -scale * (partByC - (part * byC) / rest);
    byZ = -(part - scale * part * byZ) / rest;
    taken = scale * part;
    rest = 1 - taken;
  }
  return { log: -Math.log1p(-taken), byA: -byA / rest, byC: -byC / rest, byZ: -byZ / rest };
}

/** Steps after which the fraction stands still to the last figure: each shrinks the error by about (1 - root) / (1 + root). */
function stepsFor(z: number): number {
  const root = Math.sqrt(1 - z);
  return Math.min(MOST, 4 + Math.ceil(34 / -Math.log((1 - root) / (1 + root))));
}

const MOST = 20_000;

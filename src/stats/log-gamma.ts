/**
 * Logarithm of the gamma function, for x above 0; null otherwise.
 * Source: Lanczos 1964, SIAM J. Numer. Anal. 1, pp. 86-96, with g = 7 and nine terms: about 15 figures.
 * @example logGamma(5); // => Math.log(24)
 */
export function logGamma(x: number): number | null {
  if (!(x > 0)) {
    return null;
  }
  // Near 0 the reflection keeps the figures that the series would lose.
  return x < 0.5 ? Math.log(Math.PI / Math.sin(Math.PI * x)) - lanczos(1 - x) : lanczos(x);
}

const G = 7;
const TERMS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function lanczos(x: number): number {
  const [first, ...rest] = TERMS;
  const sum = rest.reduce((before, term, index) => before + term / (x + index), first);
  const t = x + G - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

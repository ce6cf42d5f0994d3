/** Standard normal quantile for 95 % two-sided. */
const Z95 = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * Score interval of a binomial share; null when nothing was counted.
 * Assumes: 1) rows succeed or fail independently; 2) one share for all of them. Days that differ make the truth wider.
 * Source: Wilson 1927, J. Am. Stat. Assoc. 22, pp. 209-212; Newcombe 1998, Stat. Med. 17, p. 859, method 3.
 * @example wilsonInterval(81, 263); // => { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(successes: number, n: number, z = Z95): Interval | null {
  if (!(n > 0) || successes < 0 || successes > n) {
    return null;
  }
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const middle = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // At the ends rounding would step a hair outside of what is possible.
  return { low: successes === 0 ? 0 : middle - half, high: successes === n ? 1 : middle + half };
}

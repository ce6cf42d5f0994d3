import { logGamma } from './log-gamma';
import { normalQuantile } from './normal';

/** Least k whose lower tail covers, in so many trials. */
export interface Trials {
  n: number;
  share: number;
}

/**
 * Least number of successes k for which P(X <= k) reaches `p`: the exact limit of a funnel plot. Null where n is not a whole
 * number of 0 or more, or a share lies outside 0 to 1.
 * Assumes: trials succeed or fail independently, with one share.
 * Source: Spiegelhalter 2005, Stat. Med. 24, p. 1189 (exact binomial limits), not interpolated.
 * @example binomialQuantile(0.975, { n: 50, share: 0.8 }); // => 45
 */
export function binomialQuantile(p: number, { n, share }: Trials): number | null {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1 && share >= 0 && share <= 1)) {
    return null;
  }
  let [low, high] = bracket(p, { n, share });
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (covers(middle, p, { n, share })) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** What sums of terms may lose. */
export const ROUNDING = 1e-13;

const covers = (k: number, p: number, trials: Trials) => binomialBelow(k, trials) >= p - ROUNDING;

/** From where to where the quantile lies: around the normal one, a little wider each time that does not hold it. */
function bracket(p: number, { n, share }: Trials): [low: number, high: number] {
  const normal = Math.round(n * share + (normalQuantile(p) ?? 0) * Math.sqrt(n * share * (1 - share))) || 0;
  let [low, high] = [normal, normal].map((end) => Math.min(n, Math.max(0, end)));
  for (let step = 1; high < n && !covers(high, p, { n, share }); step *= 2) {
    [low, high] = [high + 1, Math.min(n, high + step)];
  }
  for (let step = 1; low > 0 && covers(low - 1, p, { n, share }); step *= 2) {
    [low, high] = [Math.max(0, low - step), low - 1];
  }
  return [low, high];
}

/**
 * P(X <= k). Terms are summed from the likeliest one outwards, so that a long tail costs nothing.
 * @example binomialBelow(1, { n: 2, share: 0.5 }); // => 0.75
 */
export function binomialBelow(k: number, { n, share }: Trials): number {
  if (k < 0) {
    return 0;
  }
  if (k >= n) {
    return 1;
  }
  if (share === 0 || share === 1) {
    return share === 0 ? 1 : 0;
  }
  // The shorter tail is summed, so that small probabilities keep their figures.
  return k <= n * share ? lowerTail(k, { n, share }) : 1 - lowerTail(n - k - 1, { n, share: 1 - share });
}

function lowerTail(k: number, { n, share }: Trials): number {
  let term = Math.exp(logTerm(k, { n, share }));
  let sum = term;
  for (let each = k; each > 0 && term > 1e-18 * sum; each -= 1) {
    term *= (each / (n - each + 1)) * ((1 - share) / share);
    sum += term;
  }
  return Math.min(1, sum);
}

function logTerm(k: number, { n, share }: Trials): number {
  return logChoose(n, k) + k * Math.log(share) + (n - k) * Math.log1p(-share);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1)! - logGamma(k + 1)! - logGamma(n - k + 1)!;
}

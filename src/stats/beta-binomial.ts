import type { Counted } from './newcombe';

/** A beta distribution of shares. Where `strength` (alpha + beta) is Infinity, groups differ by no more than chance. */
export interface BetaPrior {
  mean: number;
  /** Rows that the prior counts for: a group of so many rows moves halfway to the mean. */
  strength: number;
}

/**
 * How shares of groups spread around their mean, by moments: the spread that chance alone would make is taken off first.
 * Null for fewer than two groups with rows, or where all or none succeed. Groups of one row each cannot tell it from chance.
 * Assumes: 1) rows of a group succeed independently; 2) the groups' shares are drawn from one beta distribution.
 * Source: Kleinman 1973, J. Am. Stat. Assoc. 68, pp. 46-54, weighted by rows.
 */
export function betaPrior(groups: readonly Counted[]): BetaPrior | null {
  const counted = groups.filter(({ n }) => n > 0);
  const rows = sum(counted.map(({ n }) => n));
  const mean = sum(counted.map(({ successes }) => successes)) / rows;
  if (counted.length < 2 || !(mean > 0 && mean < 1)) {
    return null;
  }
  const spread = sum(counted.map(({ successes, n }) => n * (successes / n - mean) ** 2));
  const chance = mean * (1 - mean);
  // The expected spread is chance * (k - 1) + correlation * chance * (N - sum n^2 / N - (k - 1)).
  const room = rows - sum(counted.map(({ n }) => n * n)) / rows - (counted.length - 1);
  const correlation = room > 0 ? (spread / chance - (counted.length - 1)) / room : 0;
  return { mean, strength: correlation > 0 ? Math.max(0, 1 / correlation - 1) : Infinity };
}

/**
 * The same from the mean and the standard deviation of the groups' shares, as they stand.
 * Source: Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., p. 103.
 * @example betaOfMoments(0.136, 0.103); // => alpha 1.4, beta 8.6
 */
export function betaOfMoments(mean: number, deviation: number): BetaPrior {
  return { mean, strength: (mean * (1 - mean)) / deviation ** 2 - 1 };
}

/**
 * A group's share, moved towards the mean of all by as much as its few rows leave open.
 * Source: Gelman et al. 2013, p. 103.
 * @example shrunkShare({ successes: 4, n: 14 }, betaOfMoments(0.136, 0.103)); // => 0.223
 */
export function shrunkShare({ successes, n }: Counted, { mean, strength }: BetaPrior): number {
  return strength === Infinity ? mean : (mean * strength + successes) / (strength + n);
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

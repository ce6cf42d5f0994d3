/** A group's mean and the variance of that mean by chance. */
export interface Estimate {
  value: number;
  variance: number;
}

/** Where groups' true means lie: around `mean`, with a variance between groups that is 0 where chance explains all. */
export interface NormalPrior {
  mean: number;
  variance: number;
}

/**
 * The spread of true means behind estimates of unequal certainty, by moments. Null for fewer than two groups with a variance above 0.
 * Source: DerSimonian & Laird 1986, Control. Clin. Trials 7, pp. 182-183.
 */
export function normalPrior(groups: readonly Estimate[]): NormalPrior | null {
  const known = groups.filter(({ variance }) => variance > 0 && variance < Infinity);
  if (known.length < 2) {
    return null;
  }
  const certain = known.map(({ variance }) => 1 / variance);
  const mean = weighted(known, certain);
  const spread = sum(known.map(({ value }, index) => certain[index] * (value - mean) ** 2));
  const room = sum(certain) - sum(certain.map((each) => each * each)) / sum(certain);
  const variance = Math.max(0, (spread - (known.length - 1)) / room);
  return {
    mean: weighted(
      known,
      known.map((each) => 1 / (each.variance + variance))
    ),
    variance,
  };
}

/**
 * A group's mean, moved towards the mean of all by the share of its variance that is chance.
 * Source: Efron & Morris 1975, J. Am. Stat. Assoc. 70, p. 312.
 * @example shrunkMean({ value: 0.4, variance: 1 }, { mean: 0.2, variance: 1 }); // => 0.3
 */
export function shrunkMean({ value, variance }: Estimate, prior: NormalPrior): number {
  const kept = prior.variance + variance > 0 ? prior.variance / (prior.variance + variance) : 1;
  return prior.mean + kept * (value - prior.mean);
}

/**
 * Estimates of equal variance, moved towards their mean as far as makes them better together; needs four or more.
 * Source: Efron & Morris 1975, J. Am. Stat. Assoc. 70, p. 312 (positive part).
 * @example jamesStein([0.4, 0.3, 0.2, 0.1], 0.004);
 */
export function jamesStein(values: readonly number[], variance: number): number[] | null {
  if (values.length < 4) {
    return null;
  }
  const mean = sum(values) / values.length;
  const spread = sum(values.map((value) => (value - mean) ** 2));
  const kept = spread > 0 ? Math.max(0, 1 - ((values.length - 3) * variance) / spread) : 0;
  return values.map((value) => mean + kept * (value - mean));
}

function weighted(groups: readonly Estimate[], weights: readonly number[]): number {
  return sum(groups.map(({ value }, index) => weights[index] * value)) / sum(weights);
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

import type { Exponent, Profile, ProfileFamily } from '../../model';
import { powerMean } from '../../stats';

/** Utility of each metric, in the order of the profile; null: not measured. A broken veto is 0. */
export type Utilities = ReadonlyArray<ReadonlyArray<number | null>>;

/** Scores are 0 to 100; null where too little of the weight is there. */
export interface Scored {
  score: number | null;
  families: ReadonlyArray<{ score: number | null; coverage: number }>;
  coverage: number;
}

/** The balance of a node: metrics into families, families into one score, never a missing one's weight given to the others in silence. */
export function scoreOf(utilities: Utilities, profile: Profile): Scored {
  const families = profile.families.map((family, index) => familyScore(utilities[index], family, profile));
  const weights = profile.families.map(({ weight }) => weight);
  const coverage = weighted(
    families.map((family) => family.coverage),
    weights
  );
  const present = families.every(({ score }) => score !== null);
  const mean = present
    ? powerMean(
        families.map(({ score }) => score! / 100),
        weights,
        powerOf(profile.exponent)
      )
    : null;
  return { score: mean === null || coverage < profile.coverageFloor ? null : mean * 100, families, coverage };
}

function familyScore(
  utilities: ReadonlyArray<number | null>,
  { metrics }: ProfileFamily,
  profile: Profile
): { score: number | null; coverage: number } {
  const weights = metrics.map(({ weight }) => weight);
  const coverage = weighted(
    utilities.map((utility) => (utility === null ? 0 : 1)),
    weights
  );
  const present = metrics.map((_, index) => index).filter((index) => utilities[index] !== null);
  const values = present.map((index) => utilities[index]!);
  if (values.includes(0)) {
    return { score: 0, coverage };
  }
  const mean = powerMean(
    values,
    present.map((index) => weights[index]),
    powerOf(profile.familyExponent)
  );
  return { score: mean === null || coverage < profile.coverageFloor ? null : mean * 100, coverage };
}

function powerOf(exponent: Exponent): number {
  return exponent === 'weakest' ? -Infinity : exponent;
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? values.reduce((sum, value, index) => sum + (value * weights[index]) / total, 0) : 0;
}

import type { Exponent, Profile, ProfileFamily } from '../../model';
import { powerMeans } from '../../stats';

/** Utility of each metric, in the order of the profile; null: not measured. A broken veto is 0. */
export type Utilities = ReadonlyArray<ReadonlyArray<number | null>>;

/** The same of many nodes at once, a column a metric; NaN: not measured. */
export type UtilityColumns = ReadonlyArray<readonly Float64Array[]>;

/** Scores are 0 to 100; null where too little of the weight is there. */
export interface Scored {
  score: number | null;
  families: ReadonlyArray<{ score: number | null; coverage: number }>;
  coverage: number;
}

/** The same of many nodes at once; NaN where too little of the weight is there. */
export interface ScoredColumns extends FamilyColumns {
  families: readonly FamilyColumns[];
}

export interface FamilyColumns {
  score: Float64Array;
  coverage: Float64Array;
}

/** The balance of a node: metrics into families, families into one score, never a missing one's weight given to the others in silence. */
export function scoreOf(utilities: Utilities, profile: Profile): Scored {
  const columns = utilities.map((family) => family.map((utility) => Float64Array.of(utility ?? NaN)));
  return scoredAt(scoresOf(columns, profile), 0);
}

export function scoresOf(utilities: UtilityColumns, profile: Profile): ScoredColumns {
  return balanceOf(
    profile.families.map((family, index) => familyScores(utilities[index], family, profile)),
    profile
  );
}

/** What one of the rows came to. */
export function scoredAt({ score, coverage, families }: ScoredColumns, row: number): Scored {
  return {
    score: known(score[row]),
    coverage: coverage[row],
    families: families.map((family) => ({ score: known(family.score[row]), coverage: family.coverage[row] })),
  };
}

/** A broken veto makes the side 0, however little of it was measured. */
export function familyScores(
  utilities: readonly Float64Array[],
  { metrics }: ProfileFamily,
  profile: Profile
): FamilyColumns {
  const weights = metrics.map(({ weight }) => weight);
  const score = powerMeans(utilities, weights, powerOf(profile.familyExponent));
  const { coverage, broken } = presenceOf(utilities, weights, score.length);
  for (let row = 0; row < score.length; row += 1) {
    score[row] = broken[row] > 0 ? 0 : coverage[row] < profile.coverageFloor ? NaN : score[row] * 100;
  }
  return { score, coverage };
}

export function balanceOf(families: readonly FamilyColumns[], profile: Profile): ScoredColumns {
  const weights = profile.families.map(({ weight }) => weight);
  const scores = families.map(({ score }) => score);
  const score = powerMeans(scores, weights, powerOf(profile.exponent));
  const coverage = new Float64Array(score.length);
  families.forEach((family, index) => {
    const share = shareOf(weights, index);
    for (let row = 0; row < score.length; row += 1) {
      coverage[row] += share * family.coverage[row];
      score[row] = Number.isNaN(family.score[row]) ? NaN : score[row];
    }
  });
  for (let row = 0; row < score.length; row += 1) {
    score[row] = coverage[row] < profile.coverageFloor ? NaN : score[row];
  }
  return { score, coverage, families };
}

function powerOf(exponent: Exponent): number {
  return exponent === 'weakest' ? -Infinity : exponent;
}

/** Row by row, the share of weight that was measured, and how many vetoes broke. */
function presenceOf(
  utilities: readonly Float64Array[],
  weights: readonly number[],
  length: number
): { coverage: Float64Array; broken: Float64Array } {
  const coverage = new Float64Array(length);
  const broken = new Float64Array(length);
  utilities.forEach((column, index) => {
    const share = shareOf(weights, index);
    for (let row = 0; row < length; row += 1) {
      coverage[row] += Number.isNaN(column[row]) ? 0 : share;
      broken[row] += column[row] === 0 ? 1 : 0;
    }
  });
  return { coverage, broken };
}

function shareOf(weights: readonly number[], index: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights[index] / total : 0;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

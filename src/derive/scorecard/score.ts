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
  const present = utilities.map((column) => column.map((each) => (Number.isNaN(each) ? 0 : 1)));
  const coverage = weighted(present, weights);
  const score = powerMeans(utilities, weights, powerOf(profile.familyExponent)).map((mean, row) =>
    utilities.some((column) => column[row] === 0) ? 0 : coverage[row] < profile.coverageFloor ? NaN : mean * 100
  );
  return { score, coverage };
}

export function balanceOf(families: readonly FamilyColumns[], profile: Profile): ScoredColumns {
  const weights = profile.families.map(({ weight }) => weight);
  const scores = families.map(({ score }) => score);
  const coverage = weighted(
    families.map((family) => family.coverage),
    weights
  );
  const score = powerMeans(scores, weights, powerOf(profile.exponent)).map((mean, row) =>
    coverage[row] < profile.coverageFloor || scores.some((column) => Number.isNaN(column[row])) ? NaN : mean
  );
  return { score, coverage, families };
}

function powerOf(exponent: Exponent): number {
  return exponent === 'weakest' ? -Infinity : exponent;
}

/** Row by row, the mean of the columns. */
function weighted(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const out = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, index) => {
    const share = total > 0 ? weights[index] / total : 0;
    for (let row = 0; row < out.length; row += 1) {
      out[row] += column[row] * share;
    }
  });
  return out;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

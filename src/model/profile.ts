import type { Family, ParameterValue } from './metric';

/**
 * Where a value stands between useless and perfect.
 * `higher` and `lower`: `worst` earns 0.01, `best` earns 1. `band`: 1 from `low` to `high`, falling to 0.01 at `floor` and `ceiling`.
 */
export type Goalposts =
  | { direction: 'higher' | 'lower'; worst: number; best: number }
  | { direction: 'band'; floor: number; low: number; high: number; ceiling: number };

/** One metric of a scorecard. */
export interface ProfileMetric {
  metric: string;
  variant?: string;
  parameters?: Readonly<Record<string, ParameterValue>>;
  /** Relative weight inside its family, above 0. */
  weight: number;
  /** What the house aims at, in the metric's own unit. */
  target: number;
  goalposts: Goalposts;
  /** Goalposts per value of one dimension where they differ; the rest use `goalposts`. */
  by?: { dimension: string; goalposts: Readonly<Record<string, Goalposts>> };
  /** Beyond this value the whole side scores zero. */
  veto?: { below?: number; above?: number };
}

/** One side of the balance. */
export interface ProfileFamily {
  family: Family;
  title: string;
  weight: number;
  metrics: readonly ProfileMetric[];
}

/** A named, versioned scorecard: the proposition of the brand in numbers. */
export interface Profile {
  name: string;
  title: string;
  sentence: string;
  version: number;
  effective: string;
  /** Exponent of the mean inside a family: 1 arithmetic, 0 geometric, -1 harmonic, towards minus infinity the weakest link. */
  familyExponent: number;
  /** Exponent of the mean across families. */
  exponent: number;
  /** Least share of weight that must be present for a score to be shown, 0 to 1. */
  coverageFloor: number;
  /** The score the house aims at, 0 to 100. */
  target: number;
  families: readonly ProfileFamily[];
}

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
  /** Why these goalposts and this target: the figure they rest on, with its source, or whose opinion they are. */
  reason?: string;
}

/** One side of the balance. */
export interface ProfileFamily {
  family: Family;
  title: string;
  weight: number;
  metrics: readonly ProfileMetric[];
}

/** Of a weighted power mean: 1 arithmetic, 0 geometric, -1 harmonic; what `weakest` stands for, minus infinity, is no number in JSON. */
export type Exponent = number | 'weakest';

/** A named, versioned scorecard: the proposition of the brand in numbers. */
export interface Profile {
  name: string;
  title: string;
  sentence: string;
  version: number;
  /** First day on which this version holds, such as 2026-01-31, in the reader's zone; empty: since ever. */
  effective: string;
  /** Exponent of the mean inside a family. */
  familyExponent: Exponent;
  /** Exponent of the mean across families. */
  exponent: Exponent;
  /** Least share of weight that must be present for a score to be shown, 0 to 1. */
  coverageFloor: number;
  /** The score the house aims at, 0 to 100. */
  target: number;
  families: readonly ProfileFamily[];
}

/** A profile as it was changed last, and as it was before. */
export interface VersionedProfile extends Profile {
  /** Oldest first; the oldest holds for all time before it too. */
  earlier?: readonly Profile[];
}

/** Profiles by name: those of one name are versions of one profile. */
export function withVersions(profiles: readonly Profile[]): Readonly<Record<string, VersionedProfile>> {
  const names = [...new Set(profiles.map(({ name }) => name))];
  return Object.fromEntries(names.map((name) => [name, versioned(profiles.filter((each) => each.name === name))]));
}

function versioned(versions: readonly Profile[]): VersionedProfile {
  const inOrder = [...versions].sort(byDay);
  const earlier = inOrder.slice(0, -1);
  return { ...inOrder[inOrder.length - 1], ...(earlier.length > 0 && { earlier }) };
}

/** Days are written so that they sort as text; of two on one day the higher version came later. */
function byDay(one: Profile, other: Profile): number {
  return one.effective === other.effective ? one.version - other.version : one.effective < other.effective ? -1 : 1;
}

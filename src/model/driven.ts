import type { Interval, Measured } from './measured';

/** What one group did to a metric's movement. */
export interface DriverGroup {
  /** Values of the dimensions split by; null: not known. */
  path: ReadonlyArray<string | null>;
  now: Measured;
  before: Measured;
  /** Movement of the whole through this group's own rate, in the metric's unit; null where groups do not add up to the whole. */
  rate: number | null;
  /** Movement of the whole through this group's share of the volume. */
  mix: number | null;
  /** Where its value now lies of what chance explains; null within, or where that cannot be told. */
  outside: 'above' | 'below' | null;
  /** What is expected of it with its own mix; null where that is not asked, or not known. */
  adjusted: Adjusted | null;
}

/** A group beside what would be expected of it, did it work as all do: everybody's rates, its own mix. */
export interface Adjusted {
  /** In the metric's unit. */
  expected: number;
  /** Its own figure less that. */
  gap: number;
  /** 95 % interval of the gap by how days differ; null where too few days tell. */
  interval: Interval | null;
  /** It differs from what is expected, all groups of the metric looked at together (Holm 1979); null: not told. */
  differs: 'above' | 'below' | null;
}

/** What chance alone would make of a metric's groups, were they all alike. */
export interface Funnel {
  /** The whole's share, around which they would scatter. */
  target: number;
  /** How much more than chance they vary: 1, or a factor of the variance by which the limits are wider. */
  dispersion: number;
  /** Groups that were judged: those that have a name and rows. */
  judged: number;
  /** Limits at so many rows, fewest first. */
  limits: readonly FunnelLimits[];
}

export interface FunnelLimits {
  n: number;
  /** Holds 95 of 100 groups that only chance moves. */
  inner: Interval;
  /** Holds all judged groups in 95 of 100 boards, if only chance moves them. */
  outer: Interval;
}

/** What one metric did to the score's movement. */
export interface DrivenMetric {
  /** Index into `metrics`. */
  metric: number;
  /** Points of the score; null where they cannot be told. */
  points: number | null;
  /** The metric's own movement, in its unit, through the rates of its groups and through their shares; null where not split or not adding up. */
  rate: number | null;
  mix: number | null;
  /** 95 % interval of `rate` by how days differ; null where too few days tell. */
  rateInterval: Interval | null;
  /** `rate` can be told from 0, all metrics of the answer looked at together (Holm 1979). */
  rateTold: boolean;
  /** Largest effect first; empty where nothing is split. */
  groups: readonly DriverGroup[];
  /** Null where a metric is no share of counts, or its groups are too few. */
  funnel: Funnel | null;
  /** The metric's own movement through what its formula is made of; null where it is of one piece. */
  walk: DrivenWalk | null;
  /** Every group moved one way and the whole the other (Simpson 1951, J. R. Stat. Soc. B 13, p. 238). */
  reversed: boolean;
}

/** A metric as the sum of its parts times its factors: talk, hold and wrap-up for a contact, times contacts for a resolution. */
export interface DrivenWalk {
  /** Parts first, then factors, as they stand in the formula. */
  steps: readonly DrivenStep[];
  /** Why the movement cannot be told apart: a side is not known, something is below zero, or the parts do not make up the metric. */
  untold: 'unknown' | 'negative' | 'not adding up' | null;
}

export interface DrivenStep {
  /** What it is called in the definitions; null where they have no word for it. */
  title: string | null;
  /** Part: in the metric's unit, but for its factors. Factor: a number. Null: not known. */
  now: number | null;
  before: number | null;
  /** Movement of the metric through it, in the metric's unit; steps add up to it. Null: see `untold`. */
  by: number | null;
  isFactor: boolean;
}

/** What of a score's movement, or of a place's gap, remains with everybody's mix. */

/** What of a score's movement, or of a place's gap, remains with everybody's mix. */
export interface LikeForLike {
  /** Points through the rates of groups; the rest of the movement came through their shares. */
  points: number;
  /** Their 95 % interval by how days differ: where it holds 0, there is no difference like for like. Null where too few days tell. */
  interval: Interval | null;
  /** The chance that any metric is said to differ like for like were none to, over all metrics together. */
  chance: number;
}

/** Dimensions that the mix of groups is adjusted for. */
export interface AdjustedFor {
  dimensions: ReadonlyArray<{ name: string; title: string }>;
  /** The chance that any group of a metric is said to differ were none to, over all groups together. */
  chance: number;
}

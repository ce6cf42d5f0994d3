import type { Interval } from './measured';

/** Why nothing is told of how soon new people are competent: nobody says who was new and is, or too few people were seen while they were not. */
export type CompetenceSilence = 'unavailable' | 'few';

/** From so many days after people were taken on, until the next point. */
export interface CompetencePoint {
  days: number;
  /** People seen just before who were not competent. */
  learning: number;
  /** Share who are competent by then, 0 to 1, and its interval; null where all are. */
  share: number;
  interval: Interval | null;
}

/** When half are competent, in days since they were taken on. */
export interface HalfCompetent {
  /** Null: fewer than half are, as far as is seen. */
  days: number | null;
  /** Ends of its 95 % interval, each null where it lies beyond what is seen. */
  low: number | null;
  high: number | null;
}

/** By how much longer new people of one place learn than those of all others. */
export interface LongerLearning extends Interval {
  /** Mean days, of the first `within`. */
  value: number;
  within: number;
}

/** New people of one place. */
export interface Learners {
  /** Value of the widest level; empty for the whole. */
  path: ReadonlyArray<string | null>;
  /** People who were not competent when they were first seen. */
  people: number;
  /** Empty where too few people were seen from their first weeks on. */
  curve: readonly CompetencePoint[];
  /** Null where nothing is told. */
  half: HalfCompetent | null;
  /** Null for the whole, and where one of both sides is too few. */
  longer: LongerLearning | null;
}

/** How soon new people are competent. */
export interface Competence {
  /** The whole first. */
  groups: readonly Learners[];
  /** Of all new people those who came to be competent, and beside them those who were when first seen and are left out; null where nothing is told. Of one place alone it would tell too much. */
  competent: number | null;
  already: number | null;
  /** Index of the one that takes longest, beyond chance over all that were looked at; null where none does. */
  slowest: number | null;
  /** A curve is told while so many people are learning. */
  leastPeople: number;
  silence: CompetenceSilence | null;
}

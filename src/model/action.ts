import type { Interval } from './measured';
import type { SideFigure } from './side-figure';
import type { Instant, Period } from './time';

/** What somebody decided to do about a figure. */
export interface Action {
  id: string | null;
  kind: string | null;
  /** Name of the metric that it is to move. */
  metric: string | null;
  note: string | null;
  owner: string | null;
  /** Values of the levels of the chain down to where it was done; null: all of them. */
  path: ReadonlyArray<string | null>;
  due: Instant | null;
  done: Instant | null;
}

/** The metric of an action before and after it, beside the peers about whom nothing was done: associated, not shown to be caused. */
export interface Effect {
  /** Index into `metrics`. */
  metric: number;
  before: Period;
  after: Period;
  /** Days with figures on either side. */
  days: { before: number; after: number };
  own: { before: SideFigure; now: SideFigure };
  peers: { before: SideFigure; now: SideFigure };
  /** Difference in differences in the metric's unit, with its 95 % interval by how days and units differ. */
  change: Interval & { value: number };
}

/** Why there is no before and after. */
export type NoEffect =
  /** It is still to be done. */
  | 'not done'
  /** It names no metric, or none that the answer can follow: only ratios of sums have peers. */
  | 'no metric'
  /** The data hold no such place, or more than one. */
  | 'no place'
  /** It is about everybody, or all peers were acted on too. */
  | 'no peers'
  /** Too few units to tell how far they drift apart without any reason. */
  | 'few units'
  /** It is about one person, and that was not allowed. */
  | 'person'
  | 'few days before'
  | 'few days after'
  | 'few rows';

export interface FollowedAction extends Action {
  effect: Effect | null;
  /** Null where there is an effect to show. */
  silence: NoEffect | null;
}

export interface ActionsFollowed {
  /** What the whole is called. */
  whole: string;
  /** Still to be done first, by the day they are due; then those that were done, last ones first. */
  actions: readonly FollowedAction[];
  /** Days with figures that an effect needs on either side, and those that it looks at. */
  leastDays: number;
  mostDays: number;
}

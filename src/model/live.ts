import type { Measured } from './measured';
import type { Instant, Period } from './time';

/**
 * Stretches of time around the present that a live answer tells of. `now`: its last moment, with as much before it as something
 * may have begun and still last; `recent`: the last half hour; `today`: since midnight; `soon`: the next hour.
 */
export const WINDOWS = ['now', 'recent', 'today', 'soon'] as const;
export type Window = (typeof WINDOWS)[number];

/** One column of a live answer. */
export interface LiveFigure {
  /** Index into `metrics`. */
  metric: number;
  window: Window;
  /** Told of each place; else of the whole only, for its rows know no such places. */
  split: boolean;
  /** What the profile aims at, in the metric's unit; null where it says nothing. */
  target: number | null;
}

/** What a figure usually is at this hour of the week (of today: on this day, up to this hour): the median of the past weeks, between their quartiles. */
export interface Usual {
  value: number;
  low: number;
  high: number;
  /** How many weeks had a figure. */
  weeks: number;
}

/**
 * Why a place needs a person. `waits`: customers have waited longer than promised; `call-backs`: promised and overdue;
 * `level`: fewer are reached in time than aimed at, by more than chance, and fewer than usual.
 */
export type LiveNeed = 'waits' | 'call-backs' | 'level';

/** The whole, or one of its queues, channels, sites or teams. */
export interface LivePlace {
  /** Values of the dimensions split by; empty for the whole. null: not known. */
  path: ReadonlyArray<string | null>;
  /** One per figure. */
  values: readonly Measured[];
  /** One per figure; null where the past says nothing. */
  usual: ReadonlyArray<Usual | null>;
  /** The worst first; empty: nobody is needed. */
  needs: readonly LiveNeed[];
}

/**
 * What would help most now. Places are indexes into `places`.
 * `take`: people are free there, or somewhere where agents are not told apart by place.
 * `move`: people who are free elsewhere; `minutes` until customers are answered as promised again, null where that cannot be told.
 * `call`: make the call-backs that are overdue. `return`: ask who is away whether they can come back. `offer`: offer call-backs.
 */
export type Advice =
  | { kind: 'take'; to: number; free: number }
  | { kind: 'move'; from: number; to: number; people: number; minutes: number | null }
  | { kind: 'call'; to: number; calls: number }
  | { kind: 'return'; to: number; away: number }
  | { kind: 'offer'; to: number; waiting: number };

/** How fresh the source's rows are, in seconds; null where none were seen. */
export interface Freshness {
  /** Age of the newest row that the source wrote, a day at most; negative: it is dated after the present, so one of two clocks is wrong. */
  age: number | null;
  /** Age from which on it is plain that nothing comes any more, as often as rows come at these hours; null where that cannot be told. */
  stale: number | null;
  /** Past weeks say nothing of this hour: `stale` is reckoned from today's rows, and a quiet evening may be older than that. */
  unsure: boolean;
}

/** What is told of the present, besides what every result tells. */
export interface LivePicture {
  at: Instant;
  /** What the whole is called. */
  whole: string;
  windows: Readonly<Record<Window, Period>>;
  /** Seconds that customers are promised to wait at most. */
  promise: number;
  figures: readonly LiveFigure[];
  /** The whole first, then its places in order of name. */
  places: readonly LivePlace[];
  /** Index of the place that needs a person most; null: none does. */
  first: number | null;
  advice: Advice | null;
  freshness: Freshness;
}

/** Why a value is not shown. */
export type Silence = 'no data' | 'immature' | 'withheld' | 'unavailable' | 'failed';

/** One number with its evidence. */
export interface Measured {
  /** In the metric's unit; null: see `silence`. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** 95 % interval where one is known, in the metric's unit. */
  low: number | null;
  high: number | null;
  /** Share of the rows that could be measured, 0 to 1; null where the metric does not ask. */
  coverage: number | null;
  /** Share of the index rows whose window has passed, 0 to 1; null where the metric does not look ahead or back. */
  matured: number | null;
  /** Fewer rows below the line than the metric wants: shown with its interval, never scored or ranked. */
  small: boolean;
  /** Rows below the line, where the denominator does not count them: it weighs them, or there is none. */
  rows?: number;
  silence?: Silence;
}

/** From where to where a figure may truly lie. */
export interface Interval {
  low: number;
  high: number;
}

/** A share, a difference or an amount with its 95 % interval; null where the data do not tell. */
export interface Estimate {
  value: number;
  interval: Interval | null;
}

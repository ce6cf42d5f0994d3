/** Instants of rows: milliseconds, or where all of them are whole seconds, seconds since some beginning, which are half the size. */
export type Instants = Float64Array | Int32Array;

/** Columns to walk through, row by row in (time, id) order. */
export interface Walk<T extends Instants = Instants> {
  /** How many different keys there are. */
  size: number;
  /** -1 for null: what such rows find means nothing. */
  keys: Int32Array;
  /** The instant that a row shows to others, and the one that it looks from. */
  give: T;
  take: T;
  /** The other row must differ in this; null: any row will do. */
  unlike: Int32Array | null;
  /** Rows that others may find. */
  counts: Int32Array;
  /** 1 when others come later and rows are walked backwards, -1 when they come earlier and rows are walked forwards. */
  sign: number;
}

export interface Walker {
  /** Time to the nearest other row, for a block of rows; NaN or beyond the farthest where there is none. */
  run(start: number, rows: number): Instants;
}

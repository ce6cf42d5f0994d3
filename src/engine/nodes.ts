/**
 * A row expression becomes nodes; each is worked out block by block, in the order of making.
 * `whole`: the array holds all rows, otherwise those of the present block.
 */
export interface Bits {
  id: number;
  words: Int32Array;
  whole: boolean;
}

/** NaN stands for null. */
export interface Numbers {
  id: number;
  values: Float64Array;
  whole: boolean;
  /** A whole column's short form, and which rows it knows; and the value of a constant. */
  short?: { values: Int32Array; known: Int32Array };
  constant?: number;
}

/** -1 stands for null. */
export interface Codes {
  id: number;
  codes: Int32Array;
  whole: boolean;
  /** May grow while blocks are worked through. */
  texts: () => readonly string[];
}

/** Fills one node's array for the block of `rows` rows from `start`. */
export interface Step {
  run(start: number, rows: number): void;
}

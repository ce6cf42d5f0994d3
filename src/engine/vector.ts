/** A column of a source, read: numbers and instants with NaN for null, texts as codes, true and false as two bitmaps. */
export type Vector = NumberVector | TextVector | BooleanVector;

export interface NumberVector {
  kind: 'number';
  values: Float64Array;
  /** One bit per row: not null. */
  known: Int32Array;
  /** The same where all are whole numbers of 30 bits: half the size to read. 0 stands for null. */
  short: Int32Array | null;
}

/** Whole numbers below this, and above its negative, may be subtracted without leaving 32 bits. */
export const SHORT = 2 ** 30;

export interface TextVector {
  kind: 'text';
  /** Place in `texts`, in order of first appearance; -1 for null. */
  codes: Int32Array;
  /** One bit per row: not null. */
  known: Int32Array;
  /** How many different texts there are. */
  size: number;
  texts: () => readonly string[];
}

/** Neither bit: null. */
export interface BooleanVector {
  kind: 'boolean';
  yes: Int32Array;
  no: Int32Array;
}

/** Rows that are worked on between two breaths: small enough for the fast caches and for a smooth host. A multiple of 32. */
export const BLOCK = 8192;

/** Bits are kept 32 to a word. */
export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5;
}

/** A bitmap with a one for each row, and zeros after them. */
export function allOf(rows: number): Int32Array {
  const words = new Int32Array(wordsFor(rows)).fill(-1);
  if (rows & 31) {
    words[words.length - 1] = (1 << (rows & 31)) - 1;
  }
  return words;
}

/** Works through rows block by block and lets the host breathe after each. */
export function* eachBlock(rows: number, work: (start: number, rows: number) => void): Generator<void, void, void> {
  for (let start = 0; start < rows; start += BLOCK) {
    work(start, Math.min(BLOCK, rows - start));
    yield;
  }
}

import type { Bits, Numbers } from './nodes';

/** Takes in a block of rows, cell by cell. */
export interface Collector {
  add(start: number, rows: number, cellOf: Int32Array): void;
}

// clear: if (condition[row]) sum[cell[row]] += argument[row]
export class Sum implements Collector {
  readonly totals: Float64Array;

  constructor(
    private readonly when: Bits,
    private readonly argument: Numbers,
    cells: number
  ) {
    this.totals = new Float64Array(cells);
  }

  add(start: number, rows: number, cellOf: Int32Array): void {
    const { totals, when } = this;
    const { values, whole } = this.argument;
    const from = whole ? start : 0;
    const bits = when.words;
    const fromBits = when.whole ? start >>> 5 : 0;
    for (let first = 0; first < rows; first += 32) {
      const word = bits[fromBits + (first >>> 5)];
      const end = word === 0 ? first : Math.min(first + 32, rows);
      for (let i = first; i < end; i += 1) {
        if ((word >>> (i & 31)) & 1) {
          totals[cellOf[start + i]] += values[from + i];
        }
      }
    }
  }
}

/** The same for whole numbers in short form. */
export class ShortSum implements Collector {
  readonly totals: Float64Array;

  constructor(
    private readonly when: Bits,
    private readonly values: Int32Array,
    cells: number
  ) {
    this.totals = new Float64Array(cells);
  }

  add(start: number, rows: number, cellOf: Int32Array): void {
    const { totals, when, values } = this;
    const bits = when.words;
    const fromBits = when.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      totals[cellOf[start + i]] += Math.imul(values[start + i], (bits[fromBits + (i >>> 5)] >>> (i & 31)) & 1);
    }
  }
}

/** The least or the greatest; NaN of nothing. */
export class Extreme implements Collector {
  readonly totals: Float64Array;

  constructor(
    private readonly when: Bits,
    private readonly argument: Numbers,
    cells: number,
    private readonly sign: 1 | -1
  ) {
    this.totals = new Float64Array(cells).fill(NaN);
  }

  add(start: number, rows: number, cellOf: Int32Array): void {
    const { totals, when, sign } = this;
    const { values, whole } = this.argument;
    const from = whole ? start : 0;
    const fromBits = when.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      if ((when.words[fromBits + (i >>> 5)] >>> (i & 31)) & 1) {
        const cell = cellOf[start + i];
        const value = values[from + i];
        if (!(sign * totals[cell] >= sign * value)) {
          totals[cell] = value;
        }
      }
    }
  }
}

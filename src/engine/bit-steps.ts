import type { Bits, Codes, Numbers, Step } from './nodes';
import { wordsFor } from './vector';

// clear: out[row] = left[row] and right[row], and so on. Each class is one tight loop over one kind of array.

export class And implements Step {
  constructor(
    private readonly left: Bits,
    private readonly right: Bits,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.words;
    const b = this.right.words;
    const fromA = this.left.whole ? start >>> 5 : 0;
    const fromB = this.right.whole ? start >>> 5 : 0;
    for (let w = 0, words = wordsFor(rows); w < words; w += 1) {
      out[w] = a[fromA + w] & b[fromB + w];
    }
  }
}

export class Or implements Step {
  constructor(
    private readonly left: Bits,
    private readonly right: Bits,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.words;
    const b = this.right.words;
    const fromA = this.left.whole ? start >>> 5 : 0;
    const fromB = this.right.whole ? start >>> 5 : 0;
    for (let w = 0, words = wordsFor(rows); w < words; w += 1) {
      out[w] = a[fromA + w] | b[fromB + w];
    }
  }
}

/** Left and not right. */
export class AndNot implements Step {
  constructor(
    private readonly left: Bits,
    private readonly right: Bits,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.words;
    const b = this.right.words;
    const fromA = this.left.whole ? start >>> 5 : 0;
    const fromB = this.right.whole ? start >>> 5 : 0;
    for (let w = 0, words = wordsFor(rows); w < words; w += 1) {
      out[w] = a[fromA + w] & ~b[fromB + w];
    }
  }
}

export class Less implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        bits |= (a[fromA + i] < b[fromB + i] ? 1 : 0) << (i & 31);
      }
      out[word] = bits;
    }
  }
}

export class AtMost implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        bits |= (a[fromA + i] <= b[fromB + i] ? 1 : 0) << (i & 31);
      }
      out[word] = bits;
    }
  }
}

export class Equal implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        bits |= (a[fromA + i] === b[fromB + i] ? 1 : 0) << (i & 31);
      }
      out[word] = bits;
    }
  }
}

/** Not null. */
export class KnownNumber implements Step {
  constructor(
    private readonly argument: Numbers,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.argument.values;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        const value = a[from + i];
        bits |= (value === value ? 1 : 0) << (i & 31);
      }
      out[word] = bits;
    }
  }
}

/** Is the number one of the list? */
export class AmongNumbers implements Step {
  private readonly among: ReadonlySet<number>;

  constructor(
    private readonly argument: Numbers,
    values: readonly number[],
    private readonly out: Int32Array
  ) {
    this.among = new Set(values);
  }

  run(start: number, rows: number): void {
    const { out, among } = this;
    const a = this.argument.values;
    const from = this.argument.whole ? start : 0;
    out.fill(0);
    for (let i = 0; i < rows; i += 1) {
      if (among.has(a[from + i])) {
        out[i >>> 5] |= 1 << (i & 31);
      }
    }
  }
}

/** True for the codes that a table says yes to; null is no. The table is asked to grow where the dictionary may. */
export class CodeIn implements Step {
  constructor(
    private readonly argument: Codes,
    private readonly table: () => Uint8Array,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const table = this.table();
    const { codes } = this.argument;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        const code = codes[from + i];
        bits |= (code < 0 ? 0 : table[code]) << (i & 31);
      }
      out[word] = bits;
    }
  }
}

/** Not null. */
export class KnownCode implements Step {
  constructor(
    private readonly argument: Codes,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const { codes } = this.argument;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        bits |= (~codes[from + i] >>> 31) << (i & 31);
      }
      out[word] = bits;
    }
  }
}

/** Known, and at most a limit, or at least one; for whole numbers in short form. */
export class Within implements Step {
  constructor(
    private readonly short: { values: Int32Array; known: Int32Array | null },
    private readonly limit: number,
    /** 1: at most, -1: at least. */
    private readonly sign: number,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out, limit, sign } = this;
    const { values, known } = this.short;
    for (let i = 0; i < rows;) {
      const word = i >>> 5;
      const end = Math.min(i + 32, rows);
      let bits = 0;
      for (; i < end; i += 1) {
        bits |= ((Math.imul(sign, values[start + i] - limit) - 1) >>> 31) << (i & 31);
      }
      out[word] = known === null ? bits : bits & known[(start >>> 5) + word];
    }
  }
}

/** One byte per text of a dictionary, which may grow meanwhile. */
export function asTable({ texts }: Codes, isSo: (text: string) => boolean): () => Uint8Array {
  let table = Uint8Array.from(texts(), (text) => (isSo(text) ? 1 : 0));
  return () => {
    if (table.length < texts().length) {
      table = Uint8Array.from(texts(), (text) => (isSo(text) ? 1 : 0));
    }
    return table;
  };
}

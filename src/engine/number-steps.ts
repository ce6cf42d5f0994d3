import type { Bits, Codes, Numbers, Step } from './nodes';

// clear: out[row] = left[row] + right[row], and so on. NaN is null, and arithmetic carries it on by itself. What it makes of
// two known numbers, such as the difference of two infinite ones, is no null: it stays too large for a number.
function ofKnown(left: number, right: number): number {
  return left === left && right === right ? Infinity : NaN;
}

export class Plus implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const made = a[fromA + i] + b[fromB + i];
      out[i] = made === made ? made : ofKnown(a[fromA + i], b[fromB + i]);
    }
  }
}

export class Minus implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const made = a[fromA + i] - b[fromB + i];
      out[i] = made === made ? made : ofKnown(a[fromA + i], b[fromB + i]);
    }
  }
}

export class Times implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const made = a[fromA + i] * b[fromB + i];
      out[i] = made === made ? made : ofKnown(a[fromA + i], b[fromB + i]);
    }
  }
}

/** Null where the divisor is 0. */
export class Over implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const divisor = b[fromB + i];
      const made = a[fromA + i] / divisor;
      out[i] = divisor === 0 ? NaN : made === made ? made : ofKnown(a[fromA + i], divisor);
    }
  }
}

export class AtLeastZero implements Step {
  constructor(
    private readonly argument: Numbers,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.argument.values;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const value = a[from + i];
      out[i] = value < 0 ? 0 : value;
    }
  }
}

/** The first, or where it is null the second. */
export class FirstKnown implements Step {
  constructor(
    private readonly left: Numbers,
    private readonly right: Numbers,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.values;
    const b = this.right.values;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const value = a[fromA + i];
      out[i] = value === value ? value : b[fromB + i];
    }
  }
}

/** One number where the condition is true, another elsewhere. */
export class Either implements Step {
  constructor(
    private readonly when: Bits,
    private readonly arms: { then: Numbers; otherwise: Numbers },
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const { then, otherwise } = this.arms;
    const a = then.values;
    const b = otherwise.values;
    const bits = this.when.words;
    const fromA = then.whole ? start : 0;
    const fromB = otherwise.whole ? start : 0;
    const fromBits = this.when.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      out[i] = (bits[fromBits + (i >>> 5)] >>> (i & 31)) & 1 ? a[fromA + i] : b[fromB + i];
    }
  }
}

/** The number that a table holds for a code. */
export class NumberOfCode implements Step {
  constructor(
    private readonly argument: Codes,
    private readonly table: Float64Array,
    private readonly out: Float64Array
  ) {}

  run(start: number, rows: number): void {
    const { out, table } = this;
    const { codes } = this.argument;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const code = codes[from + i];
      out[i] = code < 0 ? NaN : table[code];
    }
  }
}

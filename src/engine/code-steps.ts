import type { Bits, Codes, Numbers, Step } from './nodes';

/** The code that a table holds for a code. */
export class Recoded implements Step {
  constructor(
    private readonly argument: Codes,
    private readonly table: Int32Array,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out, table } = this;
    const { codes } = this.argument;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const code = codes[from + i];
      out[i] = code < 0 ? -1 : table[code];
    }
  }
}

/** The first, or where it is null the second; both of one dictionary. */
export class FirstKnownCode implements Step {
  constructor(
    private readonly left: Codes,
    private readonly right: Codes,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.codes;
    const b = this.right.codes;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      const code = a[fromA + i];
      out[i] = code < 0 ? b[fromB + i] : code;
    }
  }
}

/** One code where the condition is true, another elsewhere; both of one dictionary. */
export class EitherCode implements Step {
  constructor(
    private readonly when: Bits,
    private readonly arms: { then: Codes; otherwise: Codes },
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const { then, otherwise } = this.arms;
    const a = then.codes;
    const b = otherwise.codes;
    const bits = this.when.words;
    const fromA = then.whole ? start : 0;
    const fromB = otherwise.whole ? start : 0;
    const fromBits = this.when.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      out[i] = (bits[fromBits + (i >>> 5)] >>> (i & 31)) & 1 ? a[fromA + i] : b[fromB + i];
    }
  }
}

/** Numbers as texts, in a dictionary that grows with what is seen. */
export class CodeOfNumber implements Step {
  readonly texts: string[] = [];
  private readonly known = new Map<number, number>();

  constructor(
    private readonly argument: Numbers,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.argument.values;
    const from = this.argument.whole ? start : 0;
    for (let i = 0; i < rows; i += 1) {
      out[i] = this.codeOf(a[from + i]);
    }
  }

  private codeOf(value: number): number {
    if (value !== value) {
      return -1;
    }
    const known = this.known.get(value);
    if (known !== undefined) {
      return known;
    }
    const code = this.texts.push(String(value)) - 1;
    this.known.set(value, code);
    return code;
  }
}

/** true and false as texts. */
export class CodeOfBits implements Step {
  constructor(
    private readonly yes: Bits,
    private readonly no: Bits,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const yes = this.yes.words;
    const no = this.no.words;
    const fromYes = this.yes.whole ? start >>> 5 : 0;
    const fromNo = this.no.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      const isYes = (yes[fromYes + (i >>> 5)] >>> (i & 31)) & 1;
      const isNo = (no[fromNo + (i >>> 5)] >>> (i & 31)) & 1;
      out[i] = isYes ? 1 : isNo ? 0 : -1;
    }
  }
}

export class SameCode implements Step {
  constructor(
    private readonly left: Codes,
    private readonly right: Codes,
    private readonly out: Int32Array
  ) {}

  run(start: number, rows: number): void {
    const { out } = this;
    const a = this.left.codes;
    const b = this.right.codes;
    const fromA = this.left.whole ? start : 0;
    const fromB = this.right.whole ? start : 0;
    out.fill(0);
    for (let i = 0; i < rows; i += 1) {
      if (a[fromA + i] === b[fromB + i] && a[fromA + i] >= 0) {
        out[i >>> 5] |= 1 << (i & 31);
      }
    }
  }
}

import { Problem } from '../model';

import { Letters } from './letters';
import { Numerals } from './numerals';
import { isNumeric, textOf } from './values';
import { eachBlock, wordsFor } from './vector';
import type { TextVector } from './vector';
import { WholeCodes } from './whole-codes';

/** Up to so many different texts an ordinary map is the fastest. */
const FEW = 2048;

/** Texts as codes in order of first appearance. A column may hold numbers: they are coded as such until a text is met. */
export class TextCoder {
  private readonly known: Array<string | number> = [];
  private few: Map<string, number> | null = new Map();
  private numerals: { way: Numerals; codes: WholeCodes } | null = null;
  private readonly letters = new Letters();
  private numbers: { whole: WholeCodes; others: Map<number, number> } | null = null;
  private spelt = true;
  /** The code of the empty text; -1 where there is none. */
  empty = -1;
  /** A whole number above 2^53 among the values, which may stand for its neighbours too; null where there is none. */
  inexact: number | null = null;

  get size(): number {
    return this.known.length;
  }

  texts(): readonly string[] {
    if (!this.spelt) {
      this.known.forEach((value, code) => {
        this.known[code] = String(value);
      });
      this.spelt = true;
    }
    return this.known as string[];
  }

  /** -1 for null. */
  codeOf(value: unknown): number {
    if (typeof value === 'number') {
      return this.codeOfNumber(value);
    }
    const text = textOf(value);
    return text === null ? -1 : this.codeOfText(text);
  }

  fill(codes: Int32Array, values: ArrayLike<unknown>, { start, rows }: { start: number; rows: number }): void {
    let last: unknown = null;
    let code = -1;
    for (let row = start; row < start + rows; row += 1) {
      const value = values[row];
      if (value !== last) {
        last = value;
        code = typeof value === 'string' ? this.codeOfText(value) : this.codeOf(value);
      }
      codes[row] = code;
    }
  }

  /** The same for a column of numbers. */
  fillNumbers(codes: Int32Array, values: ArrayLike<unknown>, { start, rows }: { start: number; rows: number }): void {
    for (let row = start; row < start + rows; row += 1) {
      codes[row] = this.codeOf(values[row]);
    }
  }

  private codeOfText(text: string): number {
    if (text === '' && this.empty < 0) {
      this.empty = this.known.push(text) - 1;
    }
    return text === '' ? this.empty : this.codeOfLetters(text);
  }

  private codeOfLetters(text: string): number {
    if (this.numbers) {
      this.spellNumbers();
    }
    const { few } = this;
    if (few) {
      const known = few.get(text);
      if (known !== undefined) {
        return known;
      }
      if (this.known.length < FEW) {
        few.set(text, this.known.length);
        return this.known.push(text) - 1;
      }
      this.leaveFew(few);
    }
    return this.codeOfMany(text);
  }

  private codeOfMany(text: string): number {
    const next = this.known.length;
    const number = this.numerals ? this.numerals.way.numberOf(text) : -1;
    const code = number < 0 ? this.letters.codeOf(text, next) : this.numerals!.codes.codeOf(number, next);
    if (code === next) {
      this.known.push(text);
    }
    return code;
  }

  /** Too many for one map: texts move to tables of their letters, or of their running numbers. */
  private leaveFew(few: ReadonlyMap<string, number>): void {
    this.few = null;
    const way = Numerals.ofMost([...few.keys()]);
    this.numerals = way && { way, codes: new WholeCodes() };
    for (const [text, code] of few) {
      const number = way ? way.numberOf(text) : -1;
      if (number < 0) {
        this.letters.codeOf(text, code);
      } else {
        this.numerals!.codes.codeOf(number, code);
      }
    }
  }

  private codeOfNumber(value: number): number {
    if (value !== value) {
      return -1;
    }
    if (!this.numbers) {
      if (this.known.length > 0) {
        this.noteInexact(value);
        return this.codeOfText(String(value));
      }
      this.numbers = { whole: new WholeCodes(), others: new Map() };
      this.spelt = false;
    }
    const next = this.known.length;
    const isWhole = value >= 0 && value <= Number.MAX_SAFE_INTEGER && Math.floor(value) === value;
    const code = isWhole ? this.numbers.whole.codeOf(value, next) : this.codeOfOther(this.numbers.others, value);
    if (code === next) {
      this.known.push(value);
    }
    return code;
  }

  private codeOfOther(others: Map<number, number>, value: number): number {
    this.noteInexact(value);
    const known = others.get(value);
    if (known === undefined) {
      others.set(value, this.known.length);
    }
    return known ?? this.known.length;
  }

  private noteInexact(value: number): void {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      this.inexact = value;
    }
  }

  /** A text after numbers: from here on all are texts. */
  private spellNumbers(): void {
    this.numbers = null;
    const texts = this.texts();
    this.few = new Map(texts.map((text, code) => [text, code]));
  }
}

interface ReadTextsOptions {
  /** An empty text says nothing, so that all anonymous callers are not one customer. */
  emptyIsNull?: boolean;
  /** Where the texts stand, for what is told of one that cannot be read. */
  place?: { field: string; column: string };
}

/** A column of texts, coded. Throws a Problem where a number stands for one that it may only be near. */
export function* readTexts(
  values: ArrayLike<unknown>,
  length: number,
  { emptyIsNull = false, place }: ReadTextsOptions = {}
): Generator<void, TextVector, void> {
  const coder = new TextCoder();
  const codes = new Int32Array(length);
  const numeric = isNumeric(values);
  yield* eachBlock(length, (start, rows) =>
    numeric ? coder.fillNumbers(codes, values, { start, rows }) : coder.fill(codes, values, { start, rows })
  );
  if (place && coder.inexact !== null) {
    throw inexactText(coder.inexact, place);
  }
  const empty = emptyIsNull ? coder.empty : -1;
  if (empty >= 0) {
    yield* eachBlock(length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        codes[row] = codes[row] === empty ? -1 : codes[row];
      }
    });
  }
  return yield* textVector(codes, coder.size, () => coder.texts());
}

function inexactText(value: number, place: { field: string; column: string }): Problem {
  return new Problem('quality', `${value} came as a number, which above 2^53 could be one of its neighbours too.`, {
    hint: 'Let the source give the column as text, for example by a cast in its query.',
    at: place,
  });
}

/** Codes with one bit for each that is not null. */
export function* textVector(
  codes: Int32Array,
  size: number,
  texts: () => readonly string[]
): Generator<void, TextVector, void> {
  const known = new Int32Array(wordsFor(codes.length));
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      known[row >>> 5] |= (~codes[row] >>> 31) << (row & 31);
    }
  });
  return { kind: 'text', codes, known, size, texts };
}

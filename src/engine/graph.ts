import {
  AmongNumbers,
  And,
  AndNot,
  AtMost,
  CodeIn,
  Equal,
  KnownCode,
  KnownNumber,
  Less,
  Or,
  Within,
  asTable,
} from './bit-steps';
import { CodeOfBits, CodeOfNumber, EitherCode, FirstKnownCode, Recoded, SameCode } from './code-steps';
import { ceiled, floored } from './limits';
import type { Bits, Codes, Numbers, Step } from './nodes';
import { AtLeastZero, Either, FirstKnown, Minus, NumberOfCode, Over, Plus, Times } from './number-steps';
import { BLOCK, SHORT, wordsFor } from './vector';

type Operator = '<' | '<=' | '>' | '>=' | '=' | '!=';
type NumberStep = new (left: Numbers, right: Numbers, out: Float64Array) => Step;
type CompareStep = new (left: Numbers, right: Numbers, out: Int32Array) => Step;

/** Nodes, each made once: what was asked for before is given again. */
export class Graph {
  readonly zeros: Bits = { id: 0, words: new Int32Array(wordsFor(BLOCK)), whole: false };
  readonly ones: Bits = { id: 1, words: new Int32Array(wordsFor(BLOCK)).fill(-1), whole: false };
  private readonly steps: Step[] = [];
  private readonly made = new Map<string, unknown>();
  private lastId = 1;

  /** Works out every node for one block. */
  run(start: number, rows: number): void {
    for (const step of this.steps) {
      step.run(start, rows);
    }
  }

  leafBits(key: string, words: Int32Array): Bits {
    return this.once(`bits ${key}`, () => ({ id: this.nextId(), words, whole: true }));
  }

  leafNumbers(key: string, values: Float64Array, short?: Numbers['short']): Numbers {
    return this.once(`numbers ${key}`, () => ({ id: this.nextId(), values, whole: true, short }));
  }

  leafCodes(key: string, codes: Int32Array, texts: () => readonly string[]): Codes {
    return this.once(`codes ${key}`, () => ({ id: this.nextId(), codes, whole: true, texts }));
  }

  constant(value: number): Numbers {
    const make = (): Numbers => ({
      id: this.nextId(),
      values: new Float64Array(BLOCK).fill(value),
      whole: false,
      constant: value,
    });
    return this.once(`constant ${value}`, make);
  }

  constantCode(text: string | null): Codes {
    const texts = text === null ? [] : [text];
    return this.once(`text ${JSON.stringify(text)}`, () => ({
      id: this.nextId(),
      codes: new Int32Array(BLOCK).fill(text === null ? -1 : 0),
      whole: false,
      texts: () => texts,
    }));
  }

  and(left: Bits, right: Bits): Bits {
    if (left === this.zeros || right === this.zeros) {
      return this.zeros;
    }
    if (left === this.ones || left === right) {
      return right;
    }
    return right === this.ones ? left : this.bits(`and ${pair(left, right)}`, (out) => new And(left, right, out));
  }

  or(left: Bits, right: Bits): Bits {
    if (left === this.ones || right === this.ones) {
      return this.ones;
    }
    if (left === this.zeros || left === right) {
      return right;
    }
    return right === this.zeros ? left : this.bits(`or ${pair(left, right)}`, (out) => new Or(left, right, out));
  }

  andNot(left: Bits, right: Bits): Bits {
    if (left === this.zeros || right === this.ones || left === right) {
      return this.zeros;
    }
    return right === this.zeros ? left : this.bits(`but ${left.id} ${right.id}`, (out) => new AndNot(left, right, out));
  }

  not(argument: Bits): Bits {
    return this.andNot(this.ones, argument);
  }

  /** True where both are known and compare so. */
  compare(operator: Operator, left: Numbers, right: Numbers): Bits {
    switch (operator) {
      case '>':
        return this.within(left, floored(right, 1), -1) ?? this.compared('<', Less, right, left);
      case '>=':
        return this.within(left, ceiled(right, 0), -1) ?? this.compared('<=', AtMost, right, left);
      case '<':
        return this.within(left, ceiled(right, -1), 1) ?? this.compared('<', Less, left, right);
      case '<=':
        return this.within(left, floored(right, 0), 1) ?? this.compared('<=', AtMost, left, right);
      case '=':
        return this.compared('=', Equal, left, right);
      case '!=':
        return this.andNot(this.and(this.known(left), this.known(right)), this.compare('=', left, right));
    }
  }

  /** A whole column without nulls against a limit. */
  compareLeaf(operator: '<=' | '>=', key: string, values: Float64Array | Int32Array, limit: number): Bits {
    if (!(values instanceof Int32Array)) {
      return this.compare(operator, this.leafNumbers(key, values), this.constant(limit));
    }
    const short = { values, known: null };
    const whole = operator === '<=' ? Math.floor(limit) : Math.ceil(limit);
    const near = Math.max(1 - SHORT, Math.min(SHORT - 1, whole));
    return this.bits(`${key} ${operator} ${near}`, (out) => new Within(short, near, operator === '<=' ? 1 : -1, out));
  }

  /** Bits of what is not null. A whole column brings its own. */
  known(argument: Numbers): Bits {
    return this.bits(`known ${argument.id}`, (out) => new KnownNumber(argument, out));
  }

  /** Says that these bits are known of a column, so that nobody works them out. */
  tellKnown(argument: { id: number }, words: Int32Array): void {
    this.once(`known ${argument.id}`, () => ({ id: this.nextId(), words, whole: true }));
  }

  knownCode(argument: Codes): Bits {
    return this.bits(`known ${argument.id}`, (out) => new KnownCode(argument, out));
  }

  amongNumbers(argument: Numbers, values: readonly number[]): Bits {
    return this.bits(`among ${argument.id} ${values.join(' ')}`, (out) => new AmongNumbers(argument, values, out));
  }

  /** True for texts that are so; `key` names the question. */
  codeIs(argument: Codes, key: string, isSo: (text: string) => boolean): Bits {
    return this.bits(`code ${argument.id} ${key}`, (out) => new CodeIn(argument, asTable(argument, isSo), out));
  }

  /** True for codes that a table says yes to; `key` names the table. */
  codeIn(argument: Codes, key: string, table: Uint8Array): Bits {
    return this.bits(`table ${argument.id} ${key}`, (out) => new CodeIn(argument, () => table, out));
  }

  sameCode(left: Codes, right: Codes): Bits {
    return this.bits(`same ${pair(left, right)}`, (out) => new SameCode(left, right, out));
  }

  plus(left: Numbers, right: Numbers): Numbers {
    return this.binary('+', Plus, left, right);
  }

  minus(left: Numbers, right: Numbers): Numbers {
    return this.binary('-', Minus, left, right);
  }

  times(left: Numbers, right: Numbers): Numbers {
    return this.binary('*', Times, left, right);
  }

  over(left: Numbers, right: Numbers): Numbers {
    return this.binary('/', Over, left, right);
  }

  firstKnown(left: Numbers, right: Numbers): Numbers {
    return this.binary('??', FirstKnown, left, right);
  }

  atLeastZero(argument: Numbers): Numbers {
    return this.numbers(`floor ${argument.id}`, (out) => new AtLeastZero(argument, out));
  }

  either(when: Bits, then: Numbers, otherwise: Numbers): Numbers {
    return this.numbers(
      `if ${when.id} ${then.id} ${otherwise.id}`,
      (out) => new Either(when, { then, otherwise }, out)
    );
  }

  numberOfCode(argument: Codes, key: string, table: Float64Array): Numbers {
    return this.numbers(`lookup ${argument.id} ${key}`, (out) => new NumberOfCode(argument, table, out));
  }

  recoded(argument: Codes, key: string, to: { table: Int32Array; texts: () => readonly string[] }): Codes {
    const make = (out: Int32Array) => new Recoded(argument, to.table, out);
    return this.codes(`recode ${argument.id} ${key}`, to.texts, make);
  }

  firstKnownCode(left: Codes, right: Codes): Codes {
    return this.codes(`?? ${left.id} ${right.id}`, left.texts, (out) => new FirstKnownCode(left, right, out));
  }

  eitherCode(when: Bits, then: Codes, otherwise: Codes): Codes {
    const make = (out: Int32Array) => new EitherCode(when, { then, otherwise }, out);
    return this.codes(`pick ${when.id} ${then.id} ${otherwise.id}`, then.texts, make);
  }

  codeOfNumber(argument: Numbers): Codes {
    return this.once(`as text ${argument.id}`, () => {
      const codes = new Int32Array(BLOCK);
      const step = new CodeOfNumber(argument, codes);
      this.steps.push(step);
      return { id: this.nextId(), codes, whole: false, texts: () => step.texts };
    });
  }

  codeOfBits(yes: Bits, no: Bits): Codes {
    const texts = ['false', 'true'];
    return this.codes(
      `yes or no ${yes.id} ${no.id}`,
      () => texts,
      (out) => new CodeOfBits(yes, no, out)
    );
  }

  /** A short column against a constant; null where the two are something else. */
  private within({ id, short }: Numbers, limit: number | null, sign: 1 | -1): Bits | null {
    if (!short || limit === null || !(Math.abs(limit) < SHORT)) {
      return null;
    }
    return this.bits(`within ${id} ${sign} ${limit}`, (out) => new Within(short, limit, sign, out));
  }

  private compared(name: string, step: CompareStep, left: Numbers, right: Numbers): Bits {
    return this.bits(`${name} ${left.id} ${right.id}`, (out) => new step(left, right, out));
  }

  private binary(name: string, step: NumberStep, left: Numbers, right: Numbers): Numbers {
    return this.numbers(`${name} ${left.id} ${right.id}`, (out) => new step(left, right, out));
  }

  private bits(key: string, step: (out: Int32Array) => Step): Bits {
    return this.once(key, () => {
      const words = new Int32Array(wordsFor(BLOCK));
      this.steps.push(step(words));
      return { id: this.nextId(), words, whole: false };
    });
  }

  private numbers(key: string, step: (out: Float64Array) => Step): Numbers {
    return this.once(key, () => {
      const values = new Float64Array(BLOCK);
      this.steps.push(step(values));
      return { id: this.nextId(), values, whole: false };
    });
  }

  private codes(key: string, texts: () => readonly string[], step: (out: Int32Array) => Step): Codes {
    return this.once(key, () => {
      const codes = new Int32Array(BLOCK);
      this.steps.push(step(codes));
      return { id: this.nextId(), codes, whole: false, texts };
    });
  }

  private once<T>(key: string, make: () => T): T {
    const found = this.made.get(key) as T | undefined;
    if (found !== undefined) {
      return found;
    }
    const node = make();
    this.made.set(key, node);
    return node;
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

/** Equal whichever way round. */
function pair(left: { id: number }, right: { id: number }): string {
  return left.id < right.id ? `${left.id} ${right.id}` : `${right.id} ${left.id}`;
}

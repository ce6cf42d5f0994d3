import { textOf } from './values';
import { eachBlock } from './vector';
import type { TextVector } from './vector';

const SHARDS = 64;

/** Texts as codes in order of first appearance. Many small maps, since one large map stops everything when it grows. */
export class TextCoder {
  readonly texts: string[] = [];
  private readonly maps = Array.from({ length: SHARDS }, () => new Map<string, number>());
  private readonly numbers = new Map<number, number>();

  /** -1 for null. */
  codeOf(value: unknown): number {
    if (typeof value === 'string') {
      return this.codeOfText(value);
    }
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
        code = this.codeOf(value);
      }
      codes[row] = code;
    }
  }

  private codeOfText(text: string): number {
    const { length } = text;
    const shard = length === 0 ? 0 : (text.charCodeAt(length - 1) + (text.charCodeAt(length >> 1) << 3)) & (SHARDS - 1);
    const map = this.maps[shard];
    const known = map.get(text);
    if (known !== undefined) {
      return known;
    }
    const code = this.texts.push(text) - 1;
    map.set(text, code);
    return code;
  }

  private codeOfNumber(value: number): number {
    const known = this.numbers.get(value);
    if (known !== undefined) {
      return known;
    }
    const text = textOf(value);
    const code = text === null ? -1 : this.codeOfText(text);
    this.numbers.set(value, code);
    return code;
  }
}

/** A column of texts, coded. */
export function* readTexts(values: ArrayLike<unknown>, length: number): Generator<void, TextVector, void> {
  const coder = new TextCoder();
  const codes = new Int32Array(length);
  yield* eachBlock(length, (start, rows) => coder.fill(codes, values, { start, rows }));
  const { texts } = coder;
  return { kind: 'text', codes, size: texts.length, texts: () => texts };
}

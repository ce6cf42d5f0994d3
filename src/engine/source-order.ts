import type { SourceColumn } from '../plan';

import type { SourceValues } from './source-values';
import { numberOf, textOf } from './values';
import { eachBlock } from './vector';

/** For each row the number of the group that its columns name; -1 where one of them is null. */
export interface Groups {
  codes: Int32Array;
  count: number;
}

export function* groupsOf(own: SourceValues, by: readonly string[]): Generator<void, Groups, void> {
  const parts = by.map((column) => own.column(column, column));
  const codes = new Int32Array(own.length);
  const known = new Map<string, number>();
  yield* eachBlock(own.length, (start, length) => {
    for (let row = start; row < start + length; row += 1) {
      const key = keyOf(parts, row);
      const code = key === null ? -1 : (known.get(key) ?? known.size);
      if (key !== null) {
        known.set(key, code);
      }
      codes[row] = code;
    }
  });
  return { codes, count: known.size };
}

function keyOf(parts: ReadonlyArray<ArrayLike<unknown>>, row: number): string | null {
  let key = '';
  for (const values of parts) {
    const text = textOf(values[row]);
    if (text === null) {
      return null;
    }
    key += `\u0000${text}`;
  }
  return key;
}

/** Order of values as a source gives them: null least, numbers by size (also in texts), other texts by their letters. */
export function compareRaw(left: unknown, right: unknown): number {
  const [a, b] = [textOf(left), textOf(right)];
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? -1 : 1;
  }
  const [x, y] = [sizeOf(left), sizeOf(right)];
  if (x !== null && y !== null) {
    return x - y;
  }
  return a === b ? 0 : a < b ? -1 : 1;
}

function sizeOf(value: unknown): number | null {
  return value instanceof Date ? value.getTime() : typeof value === 'boolean' ? null : (numberOf(value) ?? null);
}

/** The greater of two values, null being least. */
export function greatest(left: unknown, right: unknown, kind: SourceColumn['kind']): unknown {
  if (kind !== 'text') {
    return compareRaw(left, right) < 0 ? right : left;
  }
  const [a, b] = [textOf(left), textOf(right)];
  return a === null || (b !== null && b > a) ? b : a;
}

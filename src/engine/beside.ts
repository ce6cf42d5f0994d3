import type { ExistsRow } from '../formula';

import { Compiler } from './compile';
import { Dense } from './dense';
import { firstFrom } from './first-from';
import { endsOf, numbersOf, wholeBits, wholeCodes } from './load';
import type { Table } from './table';
import { eachBlock } from './vector';
import type { TextVector } from './vector';

/**
 * For every row the milliseconds from its end to the first row of another entity that has its keys and starts no earlier than it;
 * NaN where there is none. Below 0 where that one starts before this one has ended.
 */
export function* firstBeside(
  row: ExistsRow,
  table: Table,
  other: Table,
  asOf: number
): Generator<void, Float64Array, void> {
  const { here, there, size } = yield* sharedKeys(row, table, other, asOf);
  const { begins, starts } = yield* startsByKey(yield* counting(row, there, other, asOf), other, size, asOf);
  const [from, ends] = [yield* numbersOf(table, table.read.entity.at!, asOf), yield* endsOf(table, asOf)];
  const found = new Float64Array(table.length).fill(NaN);
  yield* eachBlock(table.length, (start, rows) => {
    for (let each = start; each < start + rows; each += 1) {
      const key = here[each];
      if (key >= 0 && key < size) {
        const place = firstFrom(from[each], starts, begins[key], begins[key + 1]);
        found[each] = place < begins[key + 1] ? starts[place] - ends[each] : NaN;
      }
    }
  });
  return found;
}

interface SharedKeys {
  here: Int32Array;
  there: Int32Array;
  /** Codes of rows there lie below it; a row here whose key nobody has there lies above. */
  size: number;
}

/** Equal codes for equal keys on both sides; -1 where any of them is null. */
function* sharedKeys({ keys }: ExistsRow, table: Table, other: Table, asOf: number): Generator<void, SharedKeys, void> {
  let shared: SharedKeys | null = null;
  for (const key of keys) {
    const there = yield* wholeCodes(other, key.there, asOf);
    const here = yield* recoded(yield* wholeCodes(table, key.here, asOf), there);
    shared = shared === null ? { here, there: there.codes, size: there.size } : yield* joined(shared, here, there);
  }
  return shared!;
}

/** Codes of texts under the dictionary of another column; beyond its size where it lacks the text. */
function* recoded({ codes, texts }: TextVector, there: TextVector): Generator<void, Int32Array, void> {
  const places = new Map(there.texts().map((text, code) => [text, code]));
  const table = Int32Array.from(texts(), (text) => places.get(text) ?? there.size);
  const moved = new Int32Array(codes.length);
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      moved[row] = codes[row] < 0 ? -1 : table[codes[row]];
    }
  });
  return moved;
}

function* joined(shared: SharedKeys, here: Int32Array, there: TextVector): Generator<void, SharedKeys, void> {
  const width = there.size + 1;
  const dense = new Dense((shared.size + 1) * width);
  const both = function* (first: Int32Array, second: Int32Array): Generator<void, Int32Array, void> {
    const codes = new Int32Array(first.length);
    yield* eachBlock(first.length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        const known = first[row] >= 0 && second[row] >= 0;
        codes[row] = known ? dense.codeOf(Math.min(first[row], shared.size) * width + second[row]) : -1;
      }
    });
    return codes;
  };
  const codes = yield* both(shared.there, there.codes);
  const { size } = dense;
  return { here: yield* both(shared.here, here), there: codes, size };
}

/** Codes of the rows that count; -1 for the others. */
function* counting(
  { where }: ExistsRow,
  codes: Int32Array,
  other: Table,
  asOf: number
): Generator<void, Int32Array, void> {
  const compiler = new Compiler({ table: other, asOf });
  const exists = compiler.graph.leafBits('exists', other.exists);
  const bits = where
    ? yield* wholeBits(compiler, compiler.graph.and(exists, compiler.yes(where)), other.length)
    : other.exists;
  const counted = codes.slice();
  yield* eachBlock(other.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      counted[row] = (bits[row >>> 5] >>> (row & 31)) & 1 ? codes[row] : -1;
    }
  });
  return counted;
}

/** Starts of the rows of each key, ascending: those of `key` from `begins[key]` to `begins[key + 1]`. */
function* startsByKey(
  codes: Int32Array,
  other: Table,
  size: number,
  asOf: number
): Generator<void, { begins: Int32Array; starts: Float64Array }, void> {
  const times = yield* numbersOf(other, other.read.entity.at!, asOf);
  const begins = new Int32Array(size + 1);
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      begins[codes[row] + 1] += codes[row] < 0 ? 0 : 1;
    }
  });
  for (let key = 0; key < size; key += 1) {
    begins[key + 1] += begins[key];
  }
  const next = begins.slice();
  const starts = new Float64Array(begins[size]);
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      if (codes[row] >= 0) {
        starts[next[codes[row]]++] = times[row];
      }
    }
  });
  yield* eachBlock(size, (start, keys) => {
    for (let key = start; key < start + keys; key += 1) {
      starts.subarray(begins[key], begins[key + 1]).sort();
    }
  });
  return { begins, starts };
}

import type { SequenceRow } from '../formula';

import { Compiler } from './compile';
import type { Look } from './compile';
import { Dense } from './dense';
import { endsOf, whole, wholeBits, wholeCodes } from './load';
import { orderFor } from './order';
import type { Table } from './table';
import { BLOCK, eachBlock, wordsFor } from './vector';
import type { NumberVector } from './vector';
import { walkerFor } from './walk';

/** What sequences of one look find for every row: the time to the nearest other row. `sequences` differ only in their windows. */
export function* lookFor(sequences: readonly SequenceRow[], table: Table, asOf: number): Generator<void, Look, void> {
  const [sequence] = sequences;
  const keys = yield* keysOf(sequence.keys, table, asOf);
  const starts = ((yield* whole(table, table.read.entity.at!, asOf)) as NumberVector).values;
  const ends = yield* endsOf(table, asOf);
  const order = yield* orderFor(table, { name: sequence.keys.join(' '), codes: keys.codes }, asOf);
  const isNext = sequence.look.endsWith('next');
  const walk = {
    size: keys.size,
    keys: keys.codes,
    give: isNext ? starts : ends,
    take: isNext ? ends : starts,
    unlike: sequence.unlike === null ? null : (yield* wholeCodes(table, sequence.unlike, asOf)).codes,
    counts: yield* counting(sequence, table, asOf),
    sign: isNext ? 1 : -1,
  };
  const length = order?.length ?? table.length;
  const walker = walkerFor(order === null ? walk : yield* reordered(walk, order));
  const wanted = new Wanted(sequences, length, order !== null);
  yield* walked(length, isNext, (start, rows) => wanted.settle(walker.run(start, rows), start, rows));
  return {
    gaps: wanted.gaps && order ? yield* putBack(wanted.gaps, order, table.length) : wanted.gaps,
    found: wanted.found,
  };
}

/** One code for several keys; -1 where any of them is null. */
function* keysOf(
  names: readonly string[],
  table: Table,
  asOf: number
): Generator<void, { codes: Int32Array; size: number }, void> {
  let { codes, size }: { codes: Int32Array; size: number } = yield* wholeCodes(table, names[0], asOf);
  for (const name of names.slice(1)) {
    const other = yield* wholeCodes(table, name, asOf);
    const dense = new Dense(size * other.size);
    const first = codes;
    const both = new Int32Array(table.length);
    yield* eachBlock(table.length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        const isNull = first[row] < 0 || other.codes[row] < 0;
        both[row] = isNull ? -1 : dense.codeOf(first[row] * other.size + other.codes[row]);
      }
    });
    codes = both;
    size = dense.size;
  }
  return { codes, size };
}

/** Rows that count as the other row. */
function* counting({ where }: SequenceRow, table: Table, asOf: number): Generator<void, Int32Array, void> {
  if (where === null) {
    return table.exists;
  }
  const compiler = new Compiler({ table, asOf });
  const exists = compiler.graph.leafBits('exists', table.exists);
  return yield* wholeBits(compiler, compiler.graph.and(exists, compiler.yes(where)), table.length);
}

type Walk = Parameters<typeof walkerFor>[0];

/** The same columns with their rows in another order. */
function* reordered(walk: Walk, order: Int32Array): Generator<void, Walk, void> {
  const { length } = order;
  const { keys, give, take, unlike, counts } = walk;
  const to: Walk = {
    ...walk,
    keys: new Int32Array(length),
    give: new Float64Array(length),
    take: new Float64Array(length),
    unlike: unlike && new Int32Array(length),
    counts: new Int32Array(wordsFor(length)),
  };
  yield* eachBlock(length, (start, rows) => {
    for (let place = start; place < start + rows; place += 1) {
      const row = order[place];
      to.keys[place] = keys[row];
      to.give[place] = give[row];
      to.take[place] = take[row];
      if (unlike) {
        to.unlike![place] = unlike[row];
      }
      to.counts[place >>> 5] |= ((counts[row >>> 5] >>> (row & 31)) & 1) << (place & 31);
    }
  });
  return to;
}

function* putBack(gaps: Float64Array, order: Int32Array, length: number): Generator<void, Float64Array, void> {
  const back = new Float64Array(length).fill(NaN);
  yield* eachBlock(order.length, (start, rows) => {
    for (let place = start; place < start + rows; place += 1) {
      back[order[place]] = gaps[place];
    }
  });
  return back;
}

/** Blocks from the far end towards the near one, so that the nearest other row is always the last one seen. */
function* walked(
  length: number,
  backwards: boolean,
  run: (start: number, rows: number) => void
): Generator<void, void, void> {
  const blocks = Math.ceil(length / BLOCK);
  for (let done = 0; done < blocks; done += 1) {
    const start = (backwards ? blocks - 1 - done : done) * BLOCK;
    run(start, Math.min(BLOCK, length - start));
    yield;
  }
}

/** What is kept of the gaps: only whether they lie within windows, where nobody asks for more. */
class Wanted {
  readonly gaps: Float64Array | null;
  readonly found = new Map<number | null, Int32Array>();

  constructor(sequences: readonly SequenceRow[], length: number, keepAll: boolean) {
    const all = keepAll || sequences.some(({ type }) => type === 'number');
    this.gaps = all ? new Float64Array(length) : null;
    for (const { within, type } of all ? [] : sequences) {
      if (type === 'boolean') {
        this.found.set(within, new Int32Array(wordsFor(length)));
      }
    }
  }

  settle(gaps: Float64Array, start: number, rows: number): void {
    this.gaps?.set(rows === gaps.length ? gaps : gaps.subarray(0, rows), start);
    this.found.forEach((words, within) => {
      const limit = within === null ? Infinity : within * 1000;
      mark(gaps, limit, words.subarray(start >>> 5, (start >>> 5) + wordsFor(rows)));
    });
  }
}

/** One bit per gap that is known and at most the limit. Bits after the last row mean nothing. */
function mark(gaps: Float64Array, limit: number, words: Int32Array): void {
  for (let word = 0, i = 0; word < words.length; word += 1) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 1, i += 1) {
      bits |= (gaps[i] <= limit ? 1 : 0) << bit;
    }
    words[word] = bits;
  }
}

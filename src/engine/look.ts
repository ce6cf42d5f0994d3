import type { SequenceRow } from '../formula';

import { clockOf } from './clock';
import { Compiler } from './compile';
import type { Look } from './compile';
import { Dense } from './dense';
import { wholeBits, wholeCodes } from './load';
import { orderFor } from './order';
import type { Table } from './table';
import { BLOCK, eachBlock, wordsFor } from './vector';
import { walkerFor } from './walk';
import type { Instants, Walk } from './walking';
import { Wanted } from './wanted';

/** What sequences of one look find for every row: the time to the nearest other row. `sequences` differ only in their windows. */
export function* lookFor(sequences: readonly SequenceRow[], table: Table, asOf: number): Generator<void, Look, void> {
  const [sequence] = sequences;
  const keys = yield* keysOf(sequence.keys, table, asOf);
  const { starts, ends, unit } = yield* clockOf(table, asOf);
  const order = yield* orderFor(table, { name: sequence.keys.join(' '), codes: keys.codes }, asOf);
  const isNext = sequence.look.endsWith('next');
  const walk: Walk = {
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
  const wanted = new Wanted(sequences, length, unit, order !== null);
  yield* walked(length, isNext, (start, rows) => wanted.settle(walker.run(start, rows), start, rows));
  const { gaps, found } = wanted;
  return { gaps: gaps && order ? yield* putBack(gaps, order, table.length) : gaps, found };
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

/** The same columns with their rows in another order. */
function* reordered(walk: Walk, order: Int32Array): Generator<void, Walk, void> {
  const { length } = order;
  const counts = new Int32Array(wordsFor(length));
  yield* eachBlock(length, (start, rows) => {
    for (let place = start; place < start + rows; place += 1) {
      const row = order[place];
      counts[place >>> 5] |= ((walk.counts[row >>> 5] >>> (row & 31)) & 1) << (place & 31);
    }
  });
  return {
    ...walk,
    counts,
    keys: yield* inOrder(walk.keys, order),
    give: yield* inOrder(walk.give, order),
    take: yield* inOrder(walk.take, order),
    unlike: walk.unlike && (yield* inOrder(walk.unlike, order)),
  };
}

function* inOrder<T extends Instants>(values: T, order: Int32Array): Generator<void, T, void> {
  const moved = (values instanceof Int32Array ? new Int32Array(order.length) : new Float64Array(order.length)) as T;
  yield* eachBlock(order.length, (start, rows) => {
    for (let place = start; place < start + rows; place += 1) {
      moved[place] = values[order[place]];
    }
  });
  return moved;
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

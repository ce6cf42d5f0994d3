import type { SequenceRow } from '../formula';

import { Compiler } from './compile';
import type { Look } from './compile';
import { Dense } from './dense';
import { whole, wholeBits, wholeCodes } from './load';
import { orderFor } from './order';
import type { Table } from './table';
import { BLOCK, eachBlock, wordsFor } from './vector';
import type { NumberVector } from './vector';

/** What a sequence finds for every row: the milliseconds to the nearest other row that it looks for. */
export function* lookFor(sequence: SequenceRow, table: Table, asOf: number): Generator<void, Look, void> {
  const { at, end } = table.read.entity;
  const keys = yield* keysOf(sequence.keys, table, asOf);
  const starts = ((yield* whole(table, at!, asOf)) as NumberVector).values;
  const ends = end !== undefined && table.read.fields.has(end) ? yield* endsOf(table, end, { starts, asOf }) : starts;
  const order = yield* orderFor(table, keys.codes, asOf);
  const isNext = sequence.look.endsWith('next');
  const gaps = new Float64Array(table.length).fill(NaN);
  const walk: Walk = {
    keys: keys.codes,
    size: keys.size,
    give: isNext ? starts : ends,
    take: isNext ? ends : starts,
    sign: isNext ? 1 : -1,
    counts: yield* counting(sequence, table, asOf),
    order,
    gaps,
  };
  const unlike = sequence.unlike === null ? null : (yield* wholeCodes(table, sequence.unlike, asOf)).codes;
  const walker = unlike ? new UnlikeWalker(walk, unlike) : new PlainWalker(walk);
  yield* walked(walker, order?.length ?? table.length, isNext);
  return { gaps, keyed: yield* keyed(keys.codes) };
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

/** The end, or where it is not known the start. */
function* endsOf(
  table: Table,
  end: string,
  { starts, asOf }: { starts: Float64Array; asOf: number }
): Generator<void, Float64Array, void> {
  const { values } = (yield* whole(table, end, asOf)) as NumberVector;
  const ends = new Float64Array(table.length);
  yield* eachBlock(table.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      ends[row] = values[row] === values[row] ? values[row] : starts[row];
    }
  });
  return ends;
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

function* keyed(codes: Int32Array): Generator<void, Int32Array, void> {
  const words = new Int32Array(wordsFor(codes.length));
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      words[row >>> 5] |= (~codes[row] >>> 31) << (row & 31);
    }
  });
  return words;
}

interface Walk {
  keys: Int32Array;
  size: number;
  /** The instant that a row shows to others, and the one that it looks from. */
  give: Float64Array;
  take: Float64Array;
  /** 1 when others come later, -1 when they come earlier. */
  sign: number;
  counts: Int32Array;
  order: Int32Array | null;
  gaps: Float64Array;
}

interface Walker {
  /** Places from `from` to `to` (exclusive), forwards or backwards. */
  run(from: number, to: number): void;
}

/** From the far end towards the near one, so that the nearest other row is always the last one seen. */
function* walked(walker: Walker, length: number, backwards: boolean): Generator<void, void, void> {
  for (let done = 0; done < length; done += BLOCK) {
    const next = Math.min(done + BLOCK, length);
    if (backwards) {
      walker.run(length - 1 - done, length - 1 - next);
    } else {
      walker.run(done, next);
    }
    yield;
  }
}

// clear: for each row from the far end: gap[row] = nearest[key[row]] - end[row]; if (row counts) nearest[key[row]] = start[row]
class PlainWalker implements Walker {
  private readonly near: Float64Array;

  constructor(private readonly walk: Walk) {
    this.near = new Float64Array(walk.size).fill(NaN);
  }

  run(from: number, to: number): void {
    const { near } = this;
    const { keys, give, take, sign, counts, order, gaps } = this.walk;
    const step = from < to ? 1 : -1;
    for (let place = from; place !== to; place += step) {
      const row = order === null ? place : order[place];
      const key = keys[row];
      if (key >= 0) {
        gaps[row] = sign * (near[key] - take[row]);
        if ((counts[row >>> 5] >>> (row & 31)) & 1) {
          near[key] = give[row];
        }
      }
    }
  }
}

// The same, with two nearest rows kept for each key: the nearest, and the nearest whose `unlike` is another than the nearest's.
class UnlikeWalker implements Walker {
  private readonly near: Float64Array;
  private readonly other: Float64Array;
  private readonly nearCode: Int32Array;

  constructor(
    private readonly walk: Walk,
    private readonly unlike: Int32Array
  ) {
    this.near = new Float64Array(walk.size).fill(NaN);
    this.other = new Float64Array(walk.size).fill(NaN);
    this.nearCode = new Int32Array(walk.size).fill(-2);
  }

  run(from: number, to: number): void {
    const { near, other, nearCode, unlike } = this;
    const { keys, give, take, sign, counts, order, gaps } = this.walk;
    const step = from < to ? 1 : -1;
    for (let place = from; place !== to; place += step) {
      const row = order === null ? place : order[place];
      const key = keys[row];
      if (key >= 0) {
        const code = unlike[row];
        const isAlike = nearCode[key] === code;
        gaps[row] = sign * ((isAlike ? other[key] : near[key]) - take[row]);
        if ((counts[row >>> 5] >>> (row & 31)) & 1) {
          if (!isAlike) {
            other[key] = near[key];
            nearCode[key] = code;
          }
          near[key] = give[row];
        }
      }
    }
  }
}

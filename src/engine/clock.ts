import { endsOf, numbersOf } from './load';
import type { Table } from './table';
import { eachBlock } from './vector';
import { FARTHEST } from './short-walk';

/** When rows start and end, in ticks of some milliseconds. */
type Clock = NonNullable<Table['clock']>;

/** In seconds where all instants of existing rows are whole ones, otherwise in milliseconds. */
export function* clockOf(table: Table, asOf: number): Generator<void, Clock, void> {
  if (!table.clock) {
    const starts = yield* numbersOf(table, table.read.entity.at!, asOf);
    const ends = yield* endsOf(table, asOf);
    table.clock = (yield* inSeconds(table, starts, ends)) ?? { starts, ends, unit: 1, base: 0 };
  }
  return table.clock;
}

function* inSeconds(
  { exists, length }: Table,
  starts: Float64Array,
  ends: Float64Array
): Generator<void, Clock | null, void> {
  const short = { starts: new Int32Array(length), ends: new Int32Array(length) };
  let base = NaN;
  let fits = true;
  yield* eachBlock(length, (start, rows) => {
    for (let row = start; row < start + rows && fits; row += 1) {
      if ((exists[row >>> 5] >>> (row & 31)) & 1) {
        base = base === base ? base : Math.floor(starts[row] / 1000);
        const from = starts[row] / 1000 - base;
        const to = ends[row] / 1000 - base;
        short.starts[row] = from;
        short.ends[row] = to;
        fits =
          short.starts[row] === from &&
          short.ends[row] === to &&
          Math.abs(from) < FARTHEST / 2 &&
          Math.abs(to) < FARTHEST / 2;
      }
    }
  });
  return fits ? { ...short, unit: 1000, base: base === base ? base : 0 } : null;
}

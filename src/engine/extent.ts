import type { Table } from './table';
import { eachBlock } from './vector';
import type { NumberVector } from './vector';

/** The first and the last instant of all rows that exist; null where none does. */
export type Extent = NonNullable<Table['extent']>;

export function* extentOf(table: Table): Generator<void, Extent, void> {
  table.extent ??= yield* found(table);
  return table.extent;
}

function* found(table: Table): Generator<void, Extent, void> {
  const { values } = table.vectors.get(table.read.entity.at!) as NumberVector;
  const { exists } = table;
  let first = Infinity;
  let last = -Infinity;
  yield* eachBlock(table.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      if ((exists[row >>> 5] >>> (row & 31)) & 1) {
        first = Math.min(first, values[row]);
        last = Math.max(last, values[row]);
      }
    }
  });
  return last < first ? { first: null, last: null } : { first, last };
}

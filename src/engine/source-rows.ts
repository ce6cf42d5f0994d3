import type { EntityRead, Newest, SourceColumn, SourceRows } from '../plan';

import { foldedValues } from './folded';
import { compareRaw, greatest, groupsOf } from './source-order';
import { MadeValues, SourceValues } from './source-values';
import { eachBlock } from './vector';
import type { Columns } from '../model';

/** The columns that fields are read from: the source's own, or of rows made of several of its rows. */
export function* sourceValuesOf({ sourceRows }: EntityRead, columns: Columns): Generator<void, SourceValues, void> {
  const own = new SourceValues(columns);
  return sourceRows === null ? own : yield* made(own, sourceRows);
}

function* made(own: SourceValues, rows: SourceRows): Generator<void, SourceValues, void> {
  return rows.kind === 'newest' ? yield* newestValues(own, rows) : yield* foldedValues(own, rows);
}

/** Of each group the rows with the greatest `of`, as one row with the greatest value of each column. */
function* newestValues(own: SourceValues, { by, of, columns }: Newest): Generator<void, SourceValues, void> {
  const { codes, count } = yield* groupsOf(own, [by]);
  const versions = own.column(of, of);
  const newest = new Int32Array(count).fill(-1);
  yield* eachBlock(own.length, (start, length) => {
    for (let row = start; row < start + length; row += 1) {
      const group = codes[row];
      if (group >= 0 && (newest[group] < 0 || compareRaw(versions[row], versions[newest[group]]) > 0)) {
        newest[group] = row;
      }
    }
  });
  const isNewest = (row: number) => codes[row] >= 0 && compareRaw(versions[row], versions[newest[codes[row]]]) === 0;
  const valuesOf = ({ from, kind }: SourceColumn, field: string): unknown[] => {
    const values = own.column(from[0].column, field);
    const out = new Array<unknown>(count).fill(null);
    for (let row = 0; row < own.length; row += 1) {
      if (isNewest(row)) {
        out[codes[row]] = greatest(out[codes[row]], values[row], kind);
      }
    }
    return out;
  };
  return new MadeValues(count, columns, valuesOf);
}

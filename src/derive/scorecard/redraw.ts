import type { Cells, CompiledMetric } from '../../formula';
import { sumsDrawn } from '../../stats';
import type { Draws } from '../../stats';

import type { Blocks } from './blocks';

/** Cells with a row for each draw. */
export type DrawnCells = Pick<Cells, 'columnOf' | 'length'>;

export interface Drawing {
  blocks: Blocks;
  draws: Draws;
  /** Aggregates that a draw can add up; the rest stay at what they came to. */
  summed: ReadonlySet<string>;
}

/** Counts and sums add up over days; distinct counts, quantiles, least and greatest do not. */
export function summedIn({ matured }: CompiledMetric): string[] {
  return matured
    .filter(({ aggregate: { name, per } }) => per === null && (name === 'count' || name === 'sum'))
    .map(({ key }) => key);
}

/** What some rows of bucketed cells come to together in each draw. */
export function redraw(
  cells: Cells,
  rows: readonly number[],
  held: (key: string) => number,
  { blocks, draws, summed }: Drawing
): DrawnCells {
  const known = new Map<string, Float64Array>();
  const drawn = (key: string) => {
    const sums = summed.has(key) ? perBlock(cells, rows, cells.columnOf(key), blocks) : null;
    return sums ? sumsDrawn(sums, draws) : new Float64Array(draws.count).fill(held(key));
  };
  const columnOf = (key: string) => {
    const column = known.get(key) ?? drawn(key);
    known.set(key, column);
    return column;
  };
  return { length: draws.count, columnOf };
}

/** Null where nothing is known in any block, as of rows without time. */
function perBlock(
  { buckets }: Cells,
  rows: readonly number[],
  values: Float64Array,
  { blockOf, count }: Blocks
): Float64Array | null {
  const sums = new Float64Array(count);
  const known = rows.filter((row) => !Number.isNaN(values[row]));
  known.forEach((row) => {
    sums[blockOf[buckets[row]]] += values[row];
  });
  return known.length > 0 ? sums : null;
}

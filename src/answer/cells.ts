import type { Cells, Needs } from '../formula';
import type { Columns } from '../model';
import { BUCKET_COLUMN, PART_COLUMN, groupColumn, partOf } from '../plan';
import type { Ask, PlannedAsk } from '../plan';

import { codeBuckets, codeTexts, combine } from './places';
import { columnsIn } from './summed';
import type { Served } from './summed';

export const noCells: Cells = { length: 0, groups: [], buckets: [], columnOf: () => new Float64Array() };

interface Shape {
  level: number;
  bucketed: boolean;
  /** Dimension that splits the level's cells further. */
  stratum: string | null;
}

/** Cells of one level and shape, rolled up from what the asks gave: sums add, least and greatest compare, once-only counts are taken from their own level. `finer`: the same of the level below, whose sums are added up where that gives the same. */
export function rollUp(
  asks: ReadonlyArray<{ planned: PlannedAsk; columns: Columns }>,
  needs: Needs,
  shape: Shape,
  finer: Cells | null = null
): Cells {
  const { bucketed, stratum } = shape;
  const dimensions = [...needs.levels[shape.level], ...(stratum === null ? [] : [stratum])];
  const depth = needs.levels[shape.level].length;
  const served = asks
    .filter(({ planned }) => fits(planned, shape))
    .map(({ planned, columns }) =>
      servedBy(planned, columns, { part: partOf({ depth, bucketed }), kind: planned.kinds?.[shape.level] ?? null })
    );
  const groups = dimensions.map((dimension, index) =>
    codeTexts(served, ({ ask }) => groupColumn(index < depth ? index : stratumIn(ask, dimension)))
  );
  const buckets = codeBuckets(served, bucketed ? BUCKET_COLUMN : null);
  const named = combine(groups, buckets.codes.length);
  // Rows of one group share it, so that whoever looks it up does so once.
  const paths = Array.from(named.first, (row) => groups.map(({ codes: names, texts }) => texts[names[row]]));
  const { codes, first } = combine([{ codes: named.codes, size: paths.length }, buckets], buckets.codes.length);
  if (first.length === 0 && dimensions.length === 0 && !bucketed && served.some(isCounted)) {
    return {
      ...NOTHING,
      columnOf: columnsIn({ served, codes, length: NOTHING.length, level: { depth, bucketed } }, finer),
    };
  }
  return {
    length: first.length,
    groups: Array.from(first, (row) => paths[named.codes[row]]),
    buckets: Array.from(first, (row) => buckets.codes[row] - 1),
    columnOf: columnsIn({ served, codes, length: first.length, level: { depth, bucketed } }, finer),
  };
}

/** The whole, of which there is nothing. */
const NOTHING = { length: 1, groups: [[]], buckets: [-1] };

/** Quantiles are taken of counted values: of none there is no row, where other aggregates of the whole have one. */
function isCounted({ quantiles }: Served): boolean {
  return quantiles.length > 0;
}

function fits({ exact, ask }: PlannedAsk, { level, bucketed, stratum }: Shape): boolean {
  const split = stratum === null || stratumIn(ask, stratum) >= 0;
  const inBuckets = !bucketed || ask.edges.length > 0;
  return split && inBuckets && (exact === null || (exact.level === level && exact.bucketed === bucketed));
}

function stratumIn({ groups }: Ask, stratum: string): number {
  return groups.findIndex(({ dimension }) => dimension === stratum);
}

/** Which rows serve a level: part 0 serves every one, of the others only its own does; and released cells only those of its kind. */
interface Serving {
  part: number;
  /** null: rows of every kind. */
  kind: string | null;
}

function servedBy({ ask, quantiles, kinds }: PlannedAsk, cells: Columns, { part, kind }: Serving): Served {
  // Grafana's SQL sources give no columns where they have no rows.
  const columnOf = (name: string) =>
    cells.length === 0 ? [] : cells.columns.find((column) => column.name === name)!.values;
  const rows = rowsOnce(cells, part);
  const names = kind === null ? null : columnOf(groupColumn(ask.groups.length - 1));
  return {
    ask,
    quantiles,
    columnOf,
    numbersOf: (name) => numbersIn(columnOf(name)),
    rows: names === null ? rows : rows.filter((row) => names[row] === kind),
    isWhole: kinds === null && !cells.columns.some(({ name }) => name === PART_COLUMN),
  };
}

/** A level's rows are the same for every one of its metrics and strata. */
const rowsOf = new WeakMap<Columns, Map<number, Int32Array>>();

function rowsOnce(cells: Columns, part: number): Int32Array {
  const known = rowsOf.get(cells) ?? new Map<number, Int32Array>();
  const rows = known.get(part) ?? rowsIn(cells, part);
  rowsOf.set(cells, known.set(part, rows));
  return rows;
}

function rowsIn(cells: Columns, part: number): Int32Array {
  const values = cells.columns.find(({ name }) => name === PART_COLUMN)?.values;
  const rows = Int32Array.from({ length: cells.length }, (_, row) => row);
  if (values === undefined) {
    return rows;
  }
  const parts = numbersIn(values);
  return rows.filter((row) => parts[row] === 0 || parts[row] === part);
}

/** Every level and shape reads the same columns, each turned into numbers once. */
const numbers = new WeakMap<object, Float64Array>();

function numbersIn(values: ArrayLike<unknown>): Float64Array {
  const known = numbers.get(values);
  if (known) {
    return known;
  }
  const made = new Float64Array(values.length);
  for (let row = 0; row < made.length; row += 1) {
    const value = values[row];
    made[row] = value === null || value === undefined ? NaN : numberOf(value);
  }
  numbers.set(values, made);
  return made;
}

/** What is no number to a source came of figures too large for one, such as the difference of two infinite ones. */
export function numberOf(value: unknown): number {
  const number = typeof value === 'number' ? value : Number(value);
  return number === number ? number : Infinity;
}

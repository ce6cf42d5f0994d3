import type { AggregateName, Cells, NeededAggregate, Needs } from '../formula';
import type { Columns } from '../model';
import { BUCKET_COLUMN, PART_COLUMN, groupColumn, partOf } from '../plan';
import type { Ask, AskAggregate, PlannedAsk } from '../plan';

import { quantilesOf } from './spread';
import type { Counted } from './spread';
import { codeBuckets, codeTexts, combine } from './places';
import type { Combined, Rows } from './places';

export const noCells: Cells = { length: 0, groups: [], buckets: [], columnOf: () => new Float64Array() };

interface Shape {
  level: number;
  bucketed: boolean;
  /** Dimension that splits the level's cells further. */
  stratum: string | null;
}

/** What one ask gave, and which of its rows serve the level and shape. */
interface Served extends Rows {
  ask: Ask;
  quantiles: readonly NeededAggregate[];
  /** A column as numbers; NaN: not known. */
  numbersOf: (name: string) => Float64Array;
}

/** Cells of one level and shape, rolled up from what the asks gave: sums add, least and greatest compare, once-only counts are taken from their own level. */
export function rollUp(
  asks: ReadonlyArray<{ planned: PlannedAsk; columns: Columns }>,
  needs: Needs,
  shape: Shape
): Cells {
  const { bucketed, stratum } = shape;
  const dimensions = [...needs.levels[shape.level], ...(stratum === null ? [] : [stratum])];
  const depth = needs.levels[shape.level].length;
  const served = asks
    .filter(({ planned }) => fits(planned, shape))
    .map(({ planned, columns }) => servedBy(planned, columns, partOf({ depth, bucketed })));
  const groups = dimensions.map((dimension, index) =>
    codeTexts(served, ({ ask }) => groupColumn(index < depth ? index : stratumIn(ask, dimension)))
  );
  const buckets = codeBuckets(served, bucketed ? BUCKET_COLUMN : null);
  const named = combine(groups, buckets.codes.length);
  // Rows of one group share it, so that whoever looks it up does so once.
  const paths = Array.from(named.first, (row) => groups.map(({ codes: names, texts }) => texts[names[row]]));
  const { codes, first } = combine([{ codes: named.codes, size: paths.length }, buckets], buckets.codes.length);
  return {
    length: first.length,
    groups: Array.from(first, (row) => paths[named.codes[row]]),
    buckets: Array.from(first, (row) => buckets.codes[row] - 1),
    columnOf: columnsIn(served, { codes, first }, { depth, bucketed }),
  };
}

function fits({ exact, ask }: PlannedAsk, { level, bucketed, stratum }: Shape): boolean {
  const split = stratum === null || stratumIn(ask, stratum) >= 0;
  const inBuckets = !bucketed || ask.edges.length > 0;
  return split && inBuckets && (exact === null || (exact.level === level && exact.bucketed === bucketed));
}

function stratumIn({ groups }: Ask, stratum: string): number {
  return groups.findIndex(({ dimension }) => dimension === stratum);
}

/** Part 0 serves every level; of the others only its own does. */
function servedBy({ ask, quantiles }: PlannedAsk, cells: Columns, part: number): Served {
  const columnOf = (name: string) => cells.columns.find((column) => column.name === name)!.values;
  return {
    ask,
    quantiles,
    columnOf,
    numbersOf: (name) => numbersIn(columnOf(name)),
    rows: rowsOnce(cells, part),
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

interface Level {
  depth: number;
  bucketed: boolean;
}

/** Each aggregate is summed when it is asked for, once. */
function columnsIn(served: readonly Served[], cells: Combined, level: Level): Cells['columnOf'] {
  const known = new Map<string, Float64Array>();
  return (key) => {
    const column = known.get(key) ?? columnFor(key, served, cells, level);
    known.set(key, column);
    return column;
  };
}

/** A count of nothing is 0, a sum of nothing is not known. */
function columnFor(key: string, served: readonly Served[], { codes, first }: Combined, level: Level): Float64Array {
  const sums = new Float64Array(first.length).fill(NaN);
  let from = 0;
  for (const each of served) {
    const { ask, quantiles, rows } = each;
    const places = codes.subarray(from, from + rows.length);
    const quantile = quantiles.find((need) => need.key === key);
    if (quantile) {
      return quantilesOf(countedIn(each, places), first.length, quantile.aggregate.share!);
    }
    for (const { column, need } of ask.aggregates.filter((one) => one.need.key === key && belongs(one, level))) {
      const { name } = need.aggregate;
      gather({ values: each.numbersOf(column), rows, places }, name, sums);
      if (name.startsWith('count')) {
        noneIsZero(sums);
      }
    }
    from += rows.length;
  }
  return sums;
}

function noneIsZero(sums: Float64Array): void {
  for (let place = 0; place < sums.length; place += 1) {
    sums[place] = Number.isNaN(sums[place]) ? 0 : sums[place];
  }
}

/** The last group of such an ask is the value, and its one aggregate says how often. */
function countedIn({ ask, rows, numbersOf }: Served, places: Int32Array): Counted {
  const [values, counts] = [groupColumn(ask.groups.length - 1), ask.aggregates[0].column].map(numbersOf);
  return {
    values: Float64Array.from(rows, (row) => values[row]),
    counts: Float64Array.from(rows, (row) => counts[row]),
    places,
  };
}

interface Given {
  values: Float64Array;
  rows: Int32Array;
  places: Int32Array;
}

/** clear: for (const row of rows) sums[place(row)] += values[row], or the least or greatest of both, where it is known */
function gather({ values, rows, places }: Given, name: AggregateName, sums: Float64Array): void {
  if (name === 'min' || name === 'max') {
    const choose = name === 'min' ? Math.min : Math.max;
    for (let i = 0; i < rows.length; i += 1) {
      const [value, sofar] = [values[rows[i]], sums[places[i]]];
      sums[places[i]] = Number.isNaN(value) ? sofar : Number.isNaN(sofar) ? value : choose(sofar, value);
    }
    return;
  }
  for (let i = 0; i < rows.length; i += 1) {
    const value = values[rows[i]];
    // What is not known is NaN, and alone unlike itself.
    if (value === value) {
      const place = places[i];
      const sofar = sums[place];
      sums[place] = sofar === sofar ? sofar + value : value;
    }
  }
}

/** What is no number to a source came of figures too large for one, such as the difference of two infinite ones. */
export function numberOf(value: unknown): number {
  const number = typeof value === 'number' ? value : Number(value);
  return number === number ? number : Infinity;
}

function belongs({ first }: AskAggregate, { depth, bucketed }: Level): boolean {
  return first === null || (first.groups.length === depth && first.bucketed === bucketed);
}

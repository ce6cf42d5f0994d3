import type { Cells, NeededAggregate, Needs } from '../formula';
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
function servedBy({ ask, quantiles }: PlannedAsk, { columns, length }: Columns, part: number): Served {
  const named = new Map(columns.map(({ name, values }) => [name, values]));
  const parts = named.get(PART_COLUMN);
  const rows = Int32Array.from({ length }, (_, row) => row);
  return {
    ask,
    quantiles,
    columnOf: (name) => named.get(name)!,
    rows: parts ? rows.filter((row) => Number(parts[row]) === 0 || Number(parts[row]) === part) : rows,
  };
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
  const sums = new Float64Array(first.length);
  const known = new Uint8Array(first.length);
  let from = 0;
  for (const each of served) {
    const { ask, quantiles, rows, columnOf } = each;
    const places = codes.subarray(from, from + rows.length);
    const quantile = quantiles.find((need) => need.key === key);
    if (quantile) {
      return quantilesOf(countedIn(each, places), first.length, quantile.aggregate.share!);
    }
    for (const { column, need } of ask.aggregates.filter((each) => each.need.key === key && belongs(each, level))) {
      gather({ values: columnOf(column), rows, places }, COMBINE[need.aggregate.name] ?? null, { sums, known });
      if (need.aggregate.name.startsWith('count')) {
        known.fill(1);
      }
    }
    from += rows.length;
  }
  return sums.map((sum, place) => (known[place] === 0 ? NaN : sum));
}

/** The last group of such an ask is the value, and its one aggregate says how often. */
function countedIn({ ask, rows, columnOf }: Served, places: Int32Array): Counted {
  const numbers = (name: string) => {
    const values = columnOf(name);
    return Float64Array.from(rows, (row) => numberOf(values[row]));
  };
  return { values: numbers(groupColumn(ask.groups.length - 1)), counts: numbers(ask.aggregates[0].column), places };
}

interface Given {
  values: ArrayLike<unknown>;
  rows: Int32Array;
  places: Int32Array;
}

/** clear: for (const row of rows) sums[place(row)] += values[row], where it is not null */
function gather(
  { values, rows, places }: Given,
  choose: ((left: number, right: number) => number) | null,
  { sums, known }: { sums: Float64Array; known: Uint8Array }
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const value = values[rows[i]];
    if (value !== null && value !== undefined) {
      const number = numberOf(value);
      const place = places[i];
      sums[place] = known[place] === 0 ? number : choose === null ? sums[place] + number : choose(sums[place], number);
      known[place] = 1;
    }
  }
}

/** What is no number to a source came of figures too large for one, such as the difference of two infinite ones. */
export function numberOf(value: unknown): number {
  const number = typeof value === 'number' ? value : Number(value);
  return number === number ? number : Infinity;
}

const COMBINE: Readonly<Record<string, (left: number, right: number) => number>> = { min: Math.min, max: Math.max };

function belongs({ first }: AskAggregate, { depth, bucketed }: Level): boolean {
  return first === null || (first.groups.length === depth && first.bucketed === bucketed);
}

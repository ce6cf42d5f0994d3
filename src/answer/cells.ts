import type { Cells, Needs } from '../formula';
import type { Columns } from '../model';
import { BUCKET_COLUMN, PART_COLUMN, groupColumn, partOf } from '../plan';
import type { Ask, AskAggregate, PlannedAsk } from '../plan';

export const noCells: Cells = { length: 0, groups: [], buckets: [], columnOf: () => ({ values: [], none: null }) };

interface Shape {
  level: number;
  bucketed: boolean;
  /** Dimension that splits the level's cells further. */
  stratum: string | null;
}

/** Cells of one level and shape, rolled up from what the asks gave: sums add, least and greatest compare, once-only counts are taken from their own level. */
export function rollUp(
  asks: ReadonlyArray<{ planned: PlannedAsk; columns: Columns }>,
  needs: Needs,
  shape: Shape
): Cells {
  const table = new RolledUp();
  for (const { planned, columns } of asks) {
    if (fits(planned, shape)) {
      table.add(planned.ask, columns, needs, shape);
    }
  }
  return table.cells();
}

function fits({ exact, ask }: PlannedAsk, { level, bucketed, stratum }: Shape): boolean {
  const split = stratum === null || ask.groups.some(({ dimension }) => dimension === stratum);
  const inBuckets = !bucketed || ask.edges.length > 0;
  return split && inBuckets && (exact === null || (exact.level === level && exact.bucketed === bucketed));
}

/** How rows fall into cells. */
interface Placing {
  groups: ReadonlyArray<ArrayLike<unknown>>;
  buckets: ArrayLike<unknown> | null;
  parts: ArrayLike<unknown> | null;
  part: number;
}

class RolledUp {
  private readonly places = new Map<string, number>();
  private readonly groups: Array<Array<string | null>> = [];
  private readonly buckets: number[] = [];
  private readonly values = new Map<string, Array<number | null>>();
  /** A count of nothing is 0, a sum of nothing is null. */
  private readonly nothing = new Map<string, 0>();

  add(ask: Ask, columns: Columns, needs: Needs, { level, bucketed, stratum }: Shape): void {
    const depth = needs.levels[level].length;
    const kept = [
      ...needs.levels[level].keys(),
      ...(stratum === null ? [] : [ask.groups.findIndex(({ dimension }) => dimension === stratum)]),
    ];
    const named = new Map(columns.columns.map(({ name, values }) => [name, values]));
    const places = this.placesOf(columns.length, {
      groups: kept.map((index) => named.get(groupColumn(index))!),
      buckets: bucketed ? named.get(BUCKET_COLUMN)! : null,
      parts: named.get(PART_COLUMN) ?? null,
      part: partOf({ depth, bucketed }),
    });
    for (const aggregate of ask.aggregates) {
      if (belongs(aggregate, depth, bucketed)) {
        this.sum(aggregate, named.get(aggregate.column)!, places);
      }
    }
  }

  cells(): Cells {
    const { values, nothing } = this;
    return {
      length: this.groups.length,
      groups: this.groups,
      buckets: this.buckets,
      columnOf: (key) => ({ values: values.get(key) ?? [], none: nothing.get(key) ?? null }),
    };
  }

  /** For each row the place of its cell; -1 for rows that serve another level or shape. */
  private placesOf(length: number, { groups, buckets, parts, part }: Placing): Int32Array {
    const places = new Int32Array(length);
    for (let row = 0; row < length; row += 1) {
      const own = parts === null ? 0 : Number(parts[row]);
      const bucket = buckets === null ? -1 : Number(buckets[row]);
      places[row] = own === 0 || own === part ? this.placeFor(groups, row, bucket) : -1;
    }
    return places;
  }

  private placeFor(groups: ReadonlyArray<ArrayLike<unknown>>, row: number, bucket: number): number {
    let key = String(bucket);
    for (const group of groups) {
      const value = group[row];
      key += value === null || value === undefined ? '\u0000' : `\u0001${String(value)}`;
    }
    const known = this.places.get(key);
    if (known !== undefined) {
      return known;
    }
    const place = this.groups.length;
    this.places.set(key, place);
    this.groups.push(
      groups.map((group) => (group[row] === null || group[row] === undefined ? null : String(group[row])))
    );
    this.buckets.push(bucket);
    return place;
  }

  private sum({ need }: AskAggregate, column: ArrayLike<unknown>, places: Int32Array): void {
    const combine = COMBINE[need.aggregate.name] ?? add;
    const sums = this.values.get(need.key) ?? [];
    if (need.aggregate.name.startsWith('count')) {
      this.nothing.set(need.key, 0);
    }
    this.values.set(need.key, sums);
    for (let row = 0; row < places.length; row += 1) {
      const value = column[row];
      if (places[row] >= 0 && value !== null && value !== undefined) {
        const before = sums[places[row]];
        sums[places[row]] = before === null || before === undefined ? Number(value) : combine(before, Number(value));
      }
    }
  }
}

function add(left: number, right: number): number {
  return left + right;
}

const COMBINE: Readonly<Record<string, (left: number, right: number) => number>> = { min: Math.min, max: Math.max };

function belongs({ first }: AskAggregate, depth: number, bucketed: boolean): boolean {
  return first === null || (first.groups.length === depth && first.bucketed === bucketed);
}

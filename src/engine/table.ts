import type { Columns } from '../model';
import type { EntityRead, ReadField } from '../plan';

import type { Combos } from './combos';
import { sourceValuesOf } from './source-rows';
import type { SourceValues } from './source-values';
import { allOf } from './vector';
import type { Vector } from './vector';
import type { Instants } from './walking';

/** An entity's rows as read so far. Shared by all asks that read the same columns by the same mapping. */
export class Table {
  readonly length: number;
  /** Fields that stand ready as whole columns. */
  readonly vectors = new Map<string, Vector>();
  /** Rows whose field could not be true; only for fields that were checked. */
  readonly doubtful = new Map<string, Int32Array>();
  /** Rows that pass the mapping's filter and, where the entity has time, have one. Filled by loading. */
  exists: Int32Array;
  existsKnown = false;
  /** When rows end, or where that is not known start; once it has been asked for. */
  ends: Float64Array | null = null;
  /** First and last instant of all rows that exist, once asked for; null where there is none. */
  extent: { first: number | null; last: number | null } | null = null;
  /** Starts and ends in the smallest form, once asked for: ticks of `unit` milliseconds since `base` ticks after 1970. */
  clock: { starts: Instants; ends: Instants; unit: number; base: number } | null = null;
  /** By the names of fields: the combinations that occur. */
  readonly combos = new Map<string, Combos>();
  /** By the names of keys: null where rows of equal keys stand in (time, id) order, otherwise the order. */
  readonly orders = new Map<string, Int32Array | null>();

  constructor(
    readonly read: EntityRead,
    readonly source: SourceValues
  ) {
    this.length = source.length;
    this.exists = allOf(source.length);
  }

  field(name: string): ReadField {
    return this.read.fields.get(name)!;
  }

  /** Under which name a field stands in `vectors`. What is fresh depends on the day that asks. */
  keyOf(name: string, asOf: number): string {
    return this.field(name).origin.how === 'needs' ? `${name} as of ${asOf}` : name;
  }
}

const tables = new WeakMap<Columns, Map<string, Table>>();

/** The table of a source's columns read by a mapping: made once, kept as long as the columns are. */
export function* tableFor(read: EntityRead, columns: Columns): Generator<void, Table, void> {
  const known = tables.get(columns) ?? new Map<string, Table>();
  tables.set(columns, known);
  const { entity, fields, longest, where, zone, sourceRows } = read;
  const key = JSON.stringify([
    [entity.name, entity.id, entity.at, entity.end, [...fields.values()], longest, where, zone],
    [sourceRows, [...(sourceRows?.columns ?? [])]],
  ]);
  const table = known.get(key) ?? new Table(read, yield* sourceValuesOf(read, columns));
  known.set(key, table);
  return table;
}

import {
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  horizonOf,
  offsetsOver,
  periodOfSource,
  periodRead,
  readerFields,
  soleColumn,
} from '../plan';
import type { Ask, EntityRead, Folded, Origin, Reading } from '../plan';
import type { Period } from '../model';

import type { Dialect } from './dialect';
import { fromOwn, ownColumn, tableName } from './dialect';
import { layersOf } from './layers';
import type { Layer } from './layer';
import type { CanonicalRows } from './layers';
import type { OriginContext } from './source-column';
import { startsCondition } from './source-rows';

const DAY = 86_400_000;
/** Instants beside the entity's own time, such as the day a customer joined, lie within this of the present. */
const LONG_AGO = 15 * 365 * DAY;

/** Everything known up to an instant. */
export function longBefore(asOf: number): Period {
  return { from: asOf - LONG_AGO, to: asOf + DAY };
}

/** What columns of an entity need to be read. Zones are cut into pieces of constant offset over all instants that can matter. */
export function contextFor(dialect: Dialect, over: Period, asOf: number): OriginContext {
  return { dialect, asOf, offsets: (zone) => offsetsOver(zone, { from: over.from - 2 * DAY, to: over.to + 2 * DAY }) };
}

/** The end of a row, where it is known. */
export function endField({ entity, fields }: EntityRead): string | null {
  return entity.end !== undefined && fields.has(entity.end) ? entity.end : null;
}

/** The rows that an ask looks at, sequences included. */
export function rowLayers(ask: Ask, dialect: Dialect): CanonicalRows {
  const { read, period } = ask;
  const over = periodRead(ask) ?? longBefore(ask.asOf);
  const tableWhere = period && tableCondition(read, over, dialect);
  const { at } = read.entity;
  // Looks have an end, so rows beyond it change nothing; but events must not be folded into part of a row.
  const isCut = tableWhere !== null && isOwn(read);
  const range = at === null || !period || isCut ? [] : [dialect.during(dialect.name(at), over)];
  const seen =
    period && !read.released ? { from: over.from, to: Math.max(over.to, period.to + horizonOf(ask) * 1000) } : over;
  const context = contextFor(dialect, seen, ask.asOf);
  return layersOf({
    name: read.entity.name,
    read,
    fields: readerFields(ask),
    doubts: true,
    tableWhere,
    where: range,
    context,
  });
}

/** The layer that `extentLayers` end in. */
export const EXTENT = 'extent';

/** What the layers of an extent and its columns are called. */
interface ExtentNames {
  layer: string;
  first: string;
  last: string;
  every: string;
}

const OWN_EXTENT: ExtentNames = { layer: EXTENT, first: FIRST_AT_COLUMN, last: LAST_AT_COLUMN, every: 'every' };

/** The same for an entity that rows look into. */
export function extentBeside(entity: string): ExtentNames {
  return {
    layer: `extent_of_${entity}`,
    first: `first_of_${entity}`,
    last: `last_of_${entity}`,
    every: `every_${entity}`,
  };
}

/** First and last instant of all the data, not only of the rows read here. */
export function extentLayers(
  { read, asOf }: Pick<Ask, 'read' | 'asOf'>,
  dialect: Dialect,
  { layer, first, last, every } = OWN_EXTENT
): Layer[] {
  const at = read.entity.at!;
  const origin = read.fields.get(at)!.origin;
  if (origin.how === 'column' && isOwn(read) && isBare(origin) && !read.where && dialect.timestamp) {
    const column = dialect.nullable(ownColumn(origin.columns[0], dialect));
    // On the bare column, so that an index gives both ends at once.
    const ends = `${dialect.msOfTimestamp(`MIN(${column})`)} AS ${first}, ${dialect.msOfTimestamp(`MAX(${column})`)} AS ${last}`;
    return [
      { name: layer, sql: `SELECT ${ends}\n  FROM ${fromOwn(tableName(read.mapping.table!, dialect), dialect)}` },
    ];
  }
  const context = contextFor(dialect, longBefore(asOf), asOf);
  const { layers } = layersOf({
    name: every,
    read,
    fields: new Set([at]),
    doubts: false,
    tableWhere: null,
    where: [],
    context,
    from: startsOf(read, dialect) ?? undefined,
  });
  const ends = `MIN(${dialect.name(at)}) AS ${first}, MAX(${dialect.name(at)}) AS ${last}`;
  return [...layers, { name: layer, sql: `SELECT ${ends}\n  FROM ${dialect.name(every)}` }];
}

/** The first and the last of the events that start rows, where rows are placed by those: no event needs to be folded to find them. */
function startsOf({ entity, fields, sourceRows, where, mapping }: EntityRead, dialect: Dialect): string | null {
  const origin = fields.get(entity.at!)!.origin;
  const column =
    sourceRows?.kind === 'folded' && !where && origin.how === 'column' ? columnOfStart(origin, sourceRows) : null;
  if (sourceRows?.kind !== 'folded' || origin.how !== 'column' || column === null) {
    return null;
  }
  const [read, own] = [dialect.name(origin.columns[0]), dialect.nullable(ownColumn(column, dialect))];
  const events = `FROM ${fromOwn(tableName(mapping.table!, dialect), dialect)} WHERE ${startsCondition(sourceRows, dialect)}`;
  const end = (least: string) => `SELECT ${least}(${own}) AS ${read} ${events}`;
  return `(${end('MIN')} UNION ALL ${end('MAX')}) AS ${dialect.name(dialect.alias ?? 'ends')}`;
}

/** The column of the starting event that an instant is read from, if its order is that of instants. */
function columnOfStart({ columns, reading, values }: Origin & { how: 'column' }, rows: Folded): string | null {
  const { from, take } = rows.columns.get(columns[0])!;
  const { column, when = null } = from[0];
  const isStart = rows.starts && take === 'first' && JSON.stringify(when) === JSON.stringify(rows.starts);
  return isStart && columns.length + from.length === 2 && LITERAL[reading.kind] && !values ? column : null;
}

/** Rows of the source that stand for themselves. */
function isOwn({ sourceRows, released }: EntityRead): boolean {
  return sourceRows === null && released === null;
}

/** A timestamp of the database's own, taken as it is. */
function isBare({ reading, values, nulls }: Origin & { how: 'column' }): boolean {
  return reading.kind === 'timestamp' && !values && nulls.length === 0;
}

/**
 * The table's rows within a period and a day around it, as its own column can say it, so that an index can serve;
 * null where it cannot. Its literals have no type, so they take the column's: a number, a timestamp, or a text in the same order.
 */
export function tableCondition(read: EntityRead, period: Period, dialect: Dialect): string | null {
  const columns = startOrigins(read).map((origin) => columnCondition(origin, read, period, dialect));
  return columns.length === 0 || columns.includes(null)
    ? null
    : columns.length === 1
      ? columns[0]
      : `(${columns.map((column) => `(${column})`).join(' OR ')})`;
}

function columnCondition(
  origin: Origin | undefined,
  read: EntityRead,
  period: Period,
  dialect: Dialect
): string | null {
  if (origin?.how !== 'column' || origin.values || origin.columns.length !== 1 || !dialect.timestamp) {
    return null;
  }
  const sole = soleColumn(read.sourceRows, origin.columns[0]);
  const { from, to } = periodOfSource(read, period);
  const literal = LITERAL[origin.reading.kind]?.(dialect);
  const around = { from: Math.max(from - DAY, SAME_LENGTH.from), to: Math.min(to + DAY, SAME_LENGTH.to) };
  if (!literal || sole === null || from - DAY < SAME_LENGTH.from) {
    return null;
  }
  const column = ownColumn(sole, dialect);
  return `${column} >= ${literal(around.from)} AND ${column} < ${literal(around.to)}`;
}

/** Where the start of rows is read: of the first of some fields that is known, it lies in a period only where one of them does. Waves are released whole, so theirs is not asked. */
function startOrigins({ entity, released, fields }: EntityRead): Array<Origin | undefined> {
  const origin = entity.at === null || released ? undefined : fields.get(entity.at)?.origin;
  return origin?.how === 'formula' && origin.row.kind === 'coalesce'
    ? origin.row.arguments.map((row) => (row.kind === 'field' && !row.link ? fields.get(row.name)?.origin : undefined))
    : [origin];
}

/** Between these instants seconds and milliseconds since 1970 have as many digits each, so that their texts are in their order. */
const SAME_LENGTH = { from: 1e12, to: 9.9e12 };

const LITERAL: Readonly<Partial<Record<Reading['kind'], (dialect: Dialect) => ((instant: number) => string) | null>>> =
  {
    timestamp: ({ timestamp }) => timestamp,
    local: ({ local }) => local,
    epoch: () => (instant) => `'${Math.floor(instant / 1000)}'`,
    epoch_ms: () => (instant) => `'${instant}'`,
  };

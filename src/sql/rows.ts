import { FIRST_AT_COLUMN, LAST_AT_COLUMN, fieldsRead, offsetsOver, periodRead, readerFields } from '../plan';
import type { Ask, AskLink, EntityRead, Origin, Reading } from '../plan';
import type { Period } from '../model';

import type { Dialect } from './dialect';
import { quoteName, quoteTable, quoteText } from './dialect';
import { layersOf } from './layers';
import type { CanonicalRows, Layer } from './layers';
import type { OriginContext } from './source-column';

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
  const range = at === null || !period ? [] : [`${quoteName(at)} >= ${over.from}`, `${quoteName(at)} < ${over.to}`];
  const context = contextFor(dialect, over, ask.asOf);
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

/** The rows of an entity that is reached by a key: one an id, whatever the table holds, for a doubled customer must not double contacts. */
export function linkLayers({ name, read }: AskLink, ask: Ask, dialect: Dialect): Layer[] {
  const { id } = read.entity;
  const fields = new Set([id, ...(fieldsRead(ask).linked.get(name) ?? [])]);
  const context = contextFor(dialect, longBefore(ask.asOf), ask.asOf);
  const { layers } = layersOf({
    name: `${name}_rows`,
    read,
    fields,
    doubts: false,
    tableWhere: null,
    where: [],
    context,
  });
  const columns = [...fields].map((field) =>
    field === id ? quoteName(id) : `${least(read, field)}(${quoteName(field)}) AS ${quoteName(field)}`
  );
  return [
    ...layers,
    { name, sql: `SELECT ${columns.join(', ')}\n  FROM ${quoteName(`${name}_rows`)}\n  GROUP BY ${quoteName(id)}` },
  ];
}

function least(read: EntityRead, field: string): string {
  return read.fields.get(field)?.type === 'boolean' ? 'BOOL_AND' : 'MIN';
}

/** First and last instant of all the data, not only of the rows read here. */
export function extentLayer({ read, asOf }: Pick<Ask, 'read' | 'asOf'>, dialect: Dialect): Layer {
  const at = read.entity.at!;
  const origin = read.fields.get(at)!.origin;
  if (origin.how === 'column' && isBare(origin) && !read.where) {
    const column = quoteName(origin.columns[0]);
    // On the bare column, so that an index gives both ends at once.
    const ends = `${dialect.msOfTimestamp(`MIN(${column})`)} AS ${FIRST_AT_COLUMN}, ${dialect.msOfTimestamp(`MAX(${column})`)} AS ${LAST_AT_COLUMN}`;
    return { name: 'extent', sql: `SELECT ${ends}\n  FROM ${quoteTable(read.mapping.table!)}` };
  }
  const context = contextFor(dialect, longBefore(asOf), asOf);
  const { layers } = layersOf({
    name: 'every',
    read,
    fields: new Set([at]),
    doubts: false,
    tableWhere: null,
    where: [],
    context,
  });
  const inner = layers.map(({ name, sql }) => `${quoteName(name)} AS (${sql})`).join(', ');
  return {
    name: 'extent',
    sql: `WITH ${inner}\n  SELECT MIN(${quoteName(at)}) AS ${FIRST_AT_COLUMN}, MAX(${quoteName(at)}) AS ${LAST_AT_COLUMN} FROM "every"`,
  };
}

/** A timestamp of the database's own, taken as it is. */
function isBare({ reading, values, nulls }: Origin & { how: 'column' }): boolean {
  return reading.kind === 'timestamp' && !values && nulls.length === 0;
}

/**
 * The table's rows within a period and a day around it, as its own column can say it, so that an index can serve;
 * null where it cannot. Its literals have no type, so they take the column's: a number, a timestamp, or a text in the same order.
 */
export function tableCondition(read: EntityRead, { from, to }: Period, dialect: Dialect): string | null {
  const origin = read.entity.at === null ? undefined : read.fields.get(read.entity.at)?.origin;
  if (origin?.how !== 'column' || origin.values || origin.columns.length !== 1) {
    return null;
  }
  const literal = LITERAL[origin.reading.kind];
  const around = { from: Math.max(from - DAY, SAME_LENGTH.from), to: Math.min(to + DAY, SAME_LENGTH.to) };
  if (!literal || from - DAY < SAME_LENGTH.from) {
    return null;
  }
  const column = quoteName(origin.columns[0]);
  return `${column} >= ${quoteText(literal(around.from, dialect))} AND ${column} < ${quoteText(literal(around.to, dialect))}`;
}

/** Between these instants seconds and milliseconds since 1970 have as many digits each, so that their texts are in their order. */
const SAME_LENGTH = { from: 1e12, to: 9.9e12 };

const LITERAL: Readonly<Partial<Record<Reading['kind'], (instant: number, dialect: Dialect) => string>>> = {
  timestamp: (instant, dialect) => dialect.timestamp(instant),
  local: (instant, dialect) => dialect.local(instant),
  epoch: (instant) => String(Math.floor(instant / 1000)),
  epoch_ms: (instant) => String(instant),
};

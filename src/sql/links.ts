import { fieldsRead } from '../plan';
import type { Ask, AskLink, EntityRead } from '../plan';
import type { Period, TimeAround } from '../model';

import { columnOf } from './dialect';
import type { Dialect } from './dialect';
import type { Layer } from './layer';
import { layersOf } from './layers';
import { contextFor, longBefore } from './rows';

const HOUR = 3_600_000;
const ROW_ID = 'row_id';

/** The rows of an entity that is reached by a key: one an id, whatever the table holds, for a doubled customer must not double contacts. */
export function linkLayers(link: AskLink, ask: Ask, dialect: Dialect): Layer[] {
  const { name, read, by, last } = link;
  const { id, at } = read.entity;
  const fields = new Set([id, ...(fieldsRead(ask).linked.get(name) ?? []), ...(last ? [at!, last.of] : [])]);
  const { layers } = layersOf({
    name: rowsOf(link),
    ...{ read, fields, doubts: false, tableWhere: null },
    where: last
      ? [dialect.during(dialect.name(at!), timeOf(last.within, ask)), `${dialect.name(last.of)} IS NOT NULL`]
      : isShort(ask)
        ? [`${dialect.name(id)} IN (${keysOf(by, ask, dialect)})`]
        : [],
    context: contextFor(dialect, longBefore(ask.asOf), ask.asOf),
  });
  const columns = [...fields]
    .filter((field) => field !== id)
    .map((field) => `${least(read, field, dialect)} AS ${dialect.name(field)}`);
  return [...layers, ...(last ? lastLayers(link, columns, ask, dialect) : [onlyLayer(link, columns, dialect)])];
}

/** Where a link's row stands: its key there, and here. Where each row has a time of its own, that is the row's name. */
export function linkKeys(
  { name, read, by, last }: AskLink,
  ask: Ask,
  dialect: Dialect
): { there: string; here: string } {
  return last && 'at' in last.within
    ? { there: columnOf(name, ROW_ID, dialect), here: ask.read.entity.id }
    : { there: columnOf(name, read.entity.id, dialect), here: by };
}

const rowsOf = ({ name }: AskLink): string => `${name}_rows`;

function onlyLayer(link: AskLink, columns: readonly string[], dialect: Dialect): Layer {
  const id = dialect.name(link.read.entity.id);
  return {
    name: link.name,
    sql: `SELECT ${[id, ...columns].join(', ')}\n  FROM ${dialect.name(rowsOf(link))}\n  GROUP BY ${id}`,
  };
}

/** First when the last row stands that is meant, then that row; of several at one instant the least of each field. */
function lastLayers(link: AskLink, columns: readonly string[], ask: Ask, dialect: Dialect): Layer[] {
  const { name, read, last } = link;
  const [id, at] = [dialect.name(read.entity.id), dialect.name(read.entity.at!)];
  const [rows, dated] = [dialect.name(rowsOf(link)), `${name}_dated`];
  const there = (field: string) => columnOf(rowsOf(link), field, dialect);
  if (!('at' in last!.within)) {
    return [
      { name: dated, sql: `SELECT *, MAX(${at}) OVER (PARTITION BY ${id}) AS last_at\n  FROM ${rows}` },
      {
        name,
        sql: `SELECT ${[id, ...columns].join(', ')}\n  FROM ${dialect.name(dated)}\n  WHERE ${columnOf(dated, read.entity.at!, dialect)} = last_at\n  GROUP BY ${id}`,
      },
    ];
  }
  return [
    { name: dated, sql: lastBeside(link, last!.within, ask, dialect) },
    {
      name,
      sql: `SELECT ${[ROW_ID, ...columns].join(', ')}\n  FROM ${dialect.name(dated)}\n  JOIN ${rows} ON ${there(read.entity.id)} = row_key\n  WHERE ${there(read.entity.at!)} = last_at\n  GROUP BY ${ROW_ID}`,
    },
  ];
}

/** Beside each row of the period the instant of the last one there in its own time. */
function lastBeside(link: AskLink, { at, from, to }: TimeAround, ask: Ask, dialect: Dialect): string {
  const { entity } = ask.read;
  const here = (field: string) => columnOf(entity.name, field, dialect);
  const there = (field: string) => columnOf(rowsOf(link), field, dialect);
  const instant = there(link.read.entity.at!);
  const [row, key] = [here(entity.id), here(link.by)];
  const conditions = [
    ...(ask.period ? [dialect.during(here(entity.at!), ask.period)] : []),
    `${instant} >= ${here(at)} + ${from * 1000}`,
    `${instant} < ${here(at)} + ${to * 1000}`,
  ];
  return `SELECT ${row} AS ${ROW_ID}, ${key} AS row_key, MAX(${instant}) AS last_at\n  FROM ${dialect.name(entity.name)}\n  JOIN ${dialect.name(rowsOf(link))} ON ${there(link.read.entity.id)} = ${key}\n  WHERE ${conditions.join(' AND ')}\n  GROUP BY ${row}, ${key}`;
}

/** In which time rows there can be meant at all. */
function timeOf(within: Period | TimeAround, { period, asOf, read }: Ask): Period {
  if (!('at' in within)) {
    return within;
  }
  const { from, to } = period ?? longBefore(asOf);
  return { from: from + within.from * 1000, to: to + (within.to + read.longest) * 1000 };
}

/** A day, and be it the one on which clocks go back. */
const SHORT = 25 * HOUR;

/** In so short a time few keys occur: what they do not point to need not be put together. Over longer ones the keys would cost more than they save. */
function isShort({ period }: Ask): boolean {
  return period !== null && period.to - period.from <= SHORT;
}

/** The keys among the rows that an ask looks at. */
function keysOf(by: string, { read }: Ask, dialect: Dialect): string {
  return `SELECT ${dialect.name(by)} FROM ${dialect.name(read.entity.name)}`;
}

function least(read: EntityRead, field: string, dialect: Dialect): string {
  const column = dialect.name(field);
  switch (read.fields.get(field)?.type) {
    case 'boolean':
      return dialect.whether(
        `MIN(CASE WHEN ${dialect.holds(column)} THEN 1 WHEN ${column} IS NOT NULL THEN 0 END) = 1`
      );
    case 'text':
      return `MIN(${dialect.binary(dialect.nullable(column))})`;
    default:
      return `MIN(${dialect.nullable(column)})`;
  }
}

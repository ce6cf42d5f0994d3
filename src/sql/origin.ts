import type { Offsets, ReadField, Reading, Need } from '../plan';

import type { Dialect } from './dialect';
import { quoteName, quoteText } from './dialect';
import { writeValue } from './expression';

/** A step towards a canonical field: a named column, written from the table's columns or from steps before it. */
export interface Step {
  name: string;
  /** Steps that must stand in an earlier layer; empty: written from the table. */
  uses: readonly string[];
  sql: string;
  /** Dear, and used many times by later steps. */
  dear?: true;
}

/** What writing a column needs to know besides the column. */
export interface OriginContext {
  dialect: Dialect;
  /** Pieces of constant offset of a zone, over all instants that can matter. */
  offsets: (zone: string) => Offsets;
  asOf: number;
}

type ColumnOrigin = ReadField['origin'] & { how: 'column' };

/** The steps that read a field from its column or columns; the last one bears the field's name. */
export function columnSteps(field: ReadField, origin: ColumnOrigin, context: OriginContext): Step[] {
  const { dialect } = context;
  const { reading } = origin;
  if (origin.values) {
    return [fromTable(field.name, guarded(origin, writeValues(field, origin, dialect), dialect))];
  }
  switch (reading.kind) {
    case 'pattern':
      return patternSteps(field, origin, reading, context);
    case 'iso':
      return isoSteps(field, origin, reading.zone, context);
    case 'local':
      return zoneSteps(
        field.name,
        guarded(origin, dialect.msOfLocal(columnOf(origin)), dialect),
        reading.zone,
        context
      );
    default:
      return [fromTable(field.name, guarded(origin, writePlain(reading, origin, dialect), dialect))];
  }
}

function fromTable(name: string, sql: string): Step {
  return { name, uses: [], sql };
}

function columnOf({ columns }: ColumnOrigin): string {
  return quoteName(columns[0]);
}

/** The column's text, several joined by a space; null where any of them is. */
function textOf({ columns }: ColumnOrigin, dialect: Dialect): string {
  return columns.map((column) => asText(quoteName(column), dialect)).join(` || ' ' || `);
}

function asText(expression: string, dialect: Dialect): string {
  return `CAST(${expression} AS ${dialect.types.text})`;
}

/** Null where any of the columns holds one of the values that mean "not known". */
function guarded(
  { columns, nulls }: Pick<ColumnOrigin, 'columns' | 'nulls'>,
  expression: string,
  dialect: Dialect
): string {
  if (nulls.length === 0) {
    return expression;
  }
  const list = nulls.map(quoteText).join(', ');
  const unknown = columns.map((column) => `${asText(quoteName(column), dialect)} IN (${list})`).join(' OR ');
  return `CASE WHEN ${unknown} THEN NULL ELSE ${expression} END`;
}

function writeValues(field: ReadField, origin: ColumnOrigin, dialect: Dialect): string {
  const { '*': rest = null, ...named } = origin.values!;
  const typed = (value: string | number | boolean | null) =>
    value === null ? `CAST(NULL AS ${dialect.types[field.type]})` : writeValue(value);
  const steps = Object.entries(named).map(([from, to]) => `WHEN ${quoteText(from)} THEN ${typed(to)}`);
  const otherwise =
    rest === null || origin.values!['*'] === undefined
      ? typed(null)
      : `CASE WHEN ${textOf(origin, dialect)} IS NOT NULL THEN ${typed(rest)} END`;
  return steps.length === 0 ? otherwise : `CASE ${textOf(origin, dialect)} ${steps.join(' ')} ELSE ${otherwise} END`;
}

function writePlain(reading: Reading, origin: ColumnOrigin, dialect: Dialect): string {
  const column = columnOf(origin);
  const number = `CAST(${column} AS ${dialect.types.number})`;
  switch (reading.kind) {
    case 'text':
      return textOf(origin, dialect);
    case 'boolean':
      return `CAST(${column} AS ${dialect.types.boolean})`;
    case 'ms':
      return `${number} / 1000`;
    case 'clock':
      return writeClock(textOf(origin, dialect), dialect);
    case 'epoch':
      return `ROUND(${number} * 1000)`;
    case 'epoch_ms':
      return `ROUND(${number})`;
    case 'timestamp':
      return dialect.msOfTimestamp(column);
    default:
      return number;
  }
}

/** h:mm:ss or m:ss, perhaps with a minus in front, in seconds. */
function writeClock(text: string, dialect: Dialect): string {
  const bare = `REPLACE(TRIM(${text}), '-', '')`;
  const piece = (index: number) => `CAST(${dialect.piece(bare, index)} AS ${dialect.types.number})`;
  const three = `${piece(1)} * 3600 + ${piece(2)} * 60 + ${piece(3)}`;
  const two = `${piece(1)} * 60 + ${piece(2)}`;
  const sign = `CASE WHEN ${text} LIKE '-%' THEN -1 ELSE 1 END`;
  return `${sign} * (CASE WHEN ${text} LIKE '%:%:%' THEN ${three} ELSE ${two} END)`;
}

function patternSteps(
  field: ReadField,
  origin: ColumnOrigin,
  reading: Reading & { kind: 'pattern' },
  context: OriginContext
): Step[] {
  const { dialect } = context;
  const { expression, parts } = reading.pattern;
  const [text, parted, local] = [`${field.name}__text`, `${field.name}__parts`, `${field.name}__local`];
  const matched = quoteName(parted);
  const at = (name: string) => (parts as readonly string[]).indexOf(name);
  const number = (name: string) =>
    at(name) < 0 ? '0' : `CAST(${dialect.part(matched, at(name))} AS ${dialect.types.number})`;
  const year =
    at('year') >= 0
      ? number('year')
      : `(${number('shortYear')} + CASE WHEN ${number('shortYear')} < 70 THEN 2000 ELSE 1900 END)`;
  const civil = {
    year,
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  };
  return [
    fromTable(text, guarded(origin, textOf(origin, dialect), dialect)),
    { name: parted, uses: [text], sql: dialect.match(quoteName(text), expression, parts.length), dear: true },
    {
      name: local,
      uses: [text, parted],
      sql: writeLocal(quoteName(text), dialect.part(matched, 0), civil, dialect),
      dear: true,
    },
    { name: field.name, uses: [local], sql: writeShift(quoteName(local), context.offsets(reading.zone)) },
  ];
}

const ISO =
  '^\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}(?:\\.\\d+)?))?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?\\s*$';
const ISO_GROUPS = 7;

function isoSteps(field: ReadField, origin: ColumnOrigin, zone: string, context: OriginContext): Step[] {
  const { dialect } = context;
  const [text, parted, local] = [`${field.name}__text`, `${field.name}__parts`, `${field.name}__local`];
  const part = (index: number) => dialect.part(quoteName(parted), index);
  const number = (index: number) => `CAST(COALESCE(${part(index)}, '0') AS ${dialect.types.number})`;
  const civil = {
    year: number(0),
    month: number(1),
    day: number(2),
    hour: number(3),
    minute: number(4),
    second: number(5),
  };
  const offset = part(6);
  const minutes = `(CASE WHEN ${offset} LIKE '-%' THEN -1 ELSE 1 END * (CAST(SUBSTR(${offset}, 2, 2) AS ${dialect.types.number}) * 60 + CAST(COALESCE(NULLIF(SUBSTR(REPLACE(${offset}, ':', ''), 4, 2), ''), '0') AS ${dialect.types.number})))`;
  const shifted = writeShift(quoteName(local), context.offsets(zone));
  return [
    fromTable(text, guarded(origin, textOf(origin, dialect), dialect)),
    { name: parted, uses: [text], sql: dialect.match(quoteName(text), ISO, ISO_GROUPS), dear: true },
    { name: local, uses: [text, parted], sql: writeLocal(quoteName(text), part(0), civil, dialect), dear: true },
    {
      name: field.name,
      uses: [local, parted],
      sql: `CASE WHEN ${offset} = 'Z' THEN ${quoteName(local)} WHEN ${offset} IS NOT NULL THEN ${quoteName(local)} - ${minutes} * 60000 ELSE ${shifted} END`,
    },
  ];
}

function zoneSteps(name: string, sql: string, zone: string, context: OriginContext): Step[] {
  const local = `${name}__local`;
  return [fromTable(local, sql), { name, uses: [local], sql: writeShift(quoteName(local), context.offsets(zone)) }];
}

interface Civil {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
}

/**
 * Milliseconds that a clock's date and time would be in UTC. What cannot be read makes the statement fail on purpose,
 * with the text in the database's own message: a row that is dropped in silence would move every number.
 */
function writeLocal(
  text: string,
  matched: string,
  { year, month, day, hour, minute, second }: Civil,
  dialect: Dialect
): string {
  const divides = (by: number) => `FLOOR(${year} / ${by}) * ${by} = ${year}`;
  const leap = `(${divides(4)} AND (NOT ${divides(100)} OR ${divides(400)}))`;
  const last = `CASE WHEN ${month} = 2 THEN CASE WHEN ${leap} THEN 29 ELSE 28 END WHEN ${month} IN (4, 6, 9, 11) THEN 30 ELSE 31 END`;
  const possible = `${matched} IS NOT NULL AND ${month} BETWEEN 1 AND 12 AND ${day} BETWEEN 1 AND ${last} AND ${hour} < 24 AND ${minute} < 60 AND ${second} < 60`;
  const refuse = `CAST('is no such date: ' || ${text} AS ${dialect.types.number})`;
  const ms = `ROUND(${daysOf(year, month, day)} * 86400000 + ${hour} * 3600000 + ${minute} * 60000 + ${second} * 1000)`;
  return `CASE WHEN ${text} IS NULL THEN NULL WHEN ${possible} THEN ${ms} ELSE ${refuse} END`;
}

/** Days since 1970-01-01 of a date of the Gregorian calendar, by arithmetic alone. Years start in March, so that the odd day comes last. */
function daysOf(year: string, month: string, day: string): string {
  const y = `(${year} - CASE WHEN ${month} <= 2 THEN 1 ELSE 0 END)`;
  const m = `(${month} + CASE WHEN ${month} <= 2 THEN 9 ELSE -3 END)`;
  return `(365 * ${y} + FLOOR(${y} / 4) - FLOOR(${y} / 100) + FLOOR(${y} / 400) + FLOOR((153 * ${m} + 2) / 5) + ${day} - 719469)`;
}

/** From local milliseconds to an instant, by the pieces of constant offset. */
function writeShift(local: string, { first, changes }: Offsets): string {
  if (changes.length === 0) {
    return first === 0 ? local : `${local} - ${first}`;
  }
  const steps = changes.map(
    (change, index) => `WHEN ${local} < ${change.local} THEN ${index === 0 ? first : changes[index - 1].offset}`
  );
  return `${local} - CASE ${steps.join(' ')} ELSE ${changes[changes.length - 1].offset} END`;
}

/** How many of the needed data are known, and fresh where they must be. */
export function writeNeeds(needs: readonly Need[], { dialect, asOf }: OriginContext): string {
  const one = ({ column, nulls, fresh }: Need) => {
    const known = `${asText(quoteName(column), dialect)} NOT IN (${['', ...nulls].map(quoteText).join(', ')})`;
    const young = fresh && ` AND ${dialect.msOfTimestamp(quoteName(fresh.column))} >= ${asOf - fresh.seconds * 1000}`;
    return `CASE WHEN ${known}${young ?? ''} THEN 1 ELSE 0 END`;
  };
  return `CAST(${needs.map(one).join(' + ')} AS ${dialect.types.number})`;
}

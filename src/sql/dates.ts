import type { Offsets, ReadField, Reading } from '../plan';

import type { Dialect } from './dialect';
import { quoteName } from './dialect';
import { fromTable, guarded, textOf } from './source-column';
import type { ColumnOrigin, OriginContext, Step } from './source-column';

export function patternSteps(
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

export function isoSteps(field: ReadField, origin: ColumnOrigin, zone: string, context: OriginContext): Step[] {
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

export function zoneSteps(name: string, sql: string, zone: string, context: OriginContext): Step[] {
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

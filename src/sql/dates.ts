import type { DatePattern, Offsets, ReadField, Reading } from '../plan';

import type { Cut, Dialect } from './dialect';
import { fromTable, guarded, textOf } from './source-column';
import type { ColumnOrigin, OriginContext, Step } from './source-column';

type Part = DatePattern['parts'][number] | 'offset';

const ISO_PARTS: readonly Part[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'offset'];

export function patternSteps(
  field: ReadField,
  origin: ColumnOrigin,
  { pattern, zone }: Reading & { kind: 'pattern' },
  context: OriginContext
): Step[] {
  const { dialect } = context;
  const cut = (text: string) => dialect.cutByPattern(text, pattern);
  const steps = cutSteps(field, origin, { cut, parts: pattern.parts }, context);
  const local = localName(field);
  return [...steps, { name: field.name, uses: [local], sql: writeShift(dialect.name(local), context.offsets(zone)) }];
}

export function isoSteps(field: ReadField, origin: ColumnOrigin, zone: string, context: OriginContext): Step[] {
  const { dialect } = context;
  const steps = cutSteps(field, origin, { cut: dialect.cutAsIso, parts: ISO_PARTS }, context);
  const names = [localName(field), partName(field, 'offset')];
  const [local, offset] = names.map(dialect.name);
  const sign = `CASE WHEN ${offset} LIKE '-%' THEN -1 ELSE 1 END`;
  const hours = digits(`SUBSTRING(${offset}, 2, 2)`, dialect);
  const minutes = digits(`COALESCE(NULLIF(SUBSTRING(REPLACE(${offset}, ':', ''), 4, 2), ''), '0')`, dialect);
  const ahead = `${sign} * (${hours} * 60 + ${minutes}) * 60000`;
  const shifted = writeShift(local, context.offsets(zone));
  const sql = `CASE WHEN ${offset} = 'Z' THEN ${local} WHEN ${offset} IS NOT NULL THEN ${local} - ${ahead} ELSE ${shifted} END`;
  return [...steps, { name: field.name, uses: names, sql }];
}

export function zoneSteps(field: ReadField, sql: string, zone: string, context: OriginContext): Step[] {
  const local = localName(field);
  const shifted = writeShift(context.dialect.name(local), context.offsets(zone));
  return [fromTable(local, sql), { name: field.name, uses: [local], sql: shifted }];
}

interface Cutting {
  cut: (text: string) => Cut;
  parts: readonly Part[];
}

/** From the column's text to its parts as numbers, and from them to the time that the clock showed. */
function cutSteps(field: ReadField, origin: ColumnOrigin, { cut, parts }: Cutting, { dialect }: OriginContext): Step[] {
  const [text, whole] = [`${field.name}__text`, `${field.name}__parts`];
  const { whole: sql, part } = cut(dialect.name(text));
  const steps = parts.map((each, index): Step => {
    const piece = part(dialect.name(whole), index);
    return { name: partName(field, each), uses: [whole], sql: readPart(each, piece, dialect), dear: true };
  });
  return [
    fromTable(text, guarded(origin, textOf(origin, dialect), dialect)),
    { name: whole, uses: [text], sql, dear: true },
    ...steps,
    {
      name: localName(field),
      uses: [text, ...steps.map(({ name }) => name)],
      sql: writeLocal(dialect.name(text), civilOf(field, parts, dialect), dialect),
      dear: true,
    },
  ];
}

const NEVER_ABSENT: ReadonlySet<Part> = new Set(['year', 'shortYear', 'month', 'day']);

function readPart(part: Part, piece: string, dialect: Dialect): string {
  if (part === 'offset') {
    return piece;
  }
  return digits(NEVER_ABSENT.has(part) ? piece : `COALESCE(${piece}, '0')`, dialect);
}

/** Nothing but digits, so every database reads them alike. */
function digits(text: string, { types }: Dialect): string {
  return `CAST(${text} AS ${types.number})`;
}

function localName({ name }: ReadField): string {
  return `${name}__local`;
}

function partName({ name }: ReadField, part: Part): string {
  return `${name}__${part}`;
}

interface Civil {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
}

function civilOf(field: ReadField, parts: readonly Part[], dialect: Dialect): Civil {
  const column = (part: Part) => (parts.includes(part) ? dialect.name(partName(field, part)) : '0');
  return {
    year: parts.includes('year') ? column('year') : fullYear(column('shortYear')),
    month: column('month'),
    day: column('day'),
    hour: column('hour'),
    minute: column('minute'),
    second: column('second'),
  };
}

function fullYear(short: string): string {
  return `(${short} + CASE WHEN ${short} < 70 THEN 2000 ELSE 1900 END)`;
}

/**
 * Milliseconds that a clock's date and time would be in UTC. What cannot be read makes the statement fail on purpose,
 * with the text in the database's own message: a row that is dropped in silence would move every number.
 */
function writeLocal(text: string, { year, month, day, hour, minute, second }: Civil, dialect: Dialect): string {
  const divides = (by: number) => `${dialect.floor(`${year} / ${by}`)} * ${by} = ${year}`;
  const leap = `(${divides(4)} AND (NOT ${divides(100)} OR ${divides(400)}))`;
  const last = `CASE WHEN ${month} = 2 THEN CASE WHEN ${leap} THEN 29 ELSE 28 END WHEN ${month} IN (4, 6, 9, 11) THEN 30 ELSE 31 END`;
  const possible = `${year} IS NOT NULL AND ${month} BETWEEN 1 AND 12 AND ${day} BETWEEN 1 AND ${last} AND ${hour} < 24 AND ${minute} < 60 AND ${second} < 60`;
  const refuse = dialect.refuse(dialect.concat([dialect.text('is no such date: '), text]));
  const days = daysOf({ year, month, day }, dialect);
  const ms = dialect.round(`${days} * 86400000 + ${hour} * 3600000 + ${minute} * 60000 + ${second} * 1000`);
  return `CASE WHEN ${text} IS NULL THEN NULL WHEN ${possible} THEN ${ms} ELSE ${refuse} END`;
}

/** Days since 1970-01-01 of a date of the Gregorian calendar, by arithmetic alone. Years start in March, so that the odd day comes last. */
function daysOf({ year, month, day }: Pick<Civil, 'year' | 'month' | 'day'>, { floor }: Dialect): string {
  const y = `(${year} - CASE WHEN ${month} <= 2 THEN 1 ELSE 0 END)`;
  const m = `(${month} + CASE WHEN ${month} <= 2 THEN 9 ELSE -3 END)`;
  const leapDays = `${floor(`${y} / 4`)} - ${floor(`${y} / 100`)} + ${floor(`${y} / 400`)}`;
  return `(365 * ${y} + ${leapDays} + ${floor(`(153 * ${m} + 2) / 5`)} + ${day} - 719469)`;
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

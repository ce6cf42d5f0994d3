import { cutByWidth, cutIsoByWidth } from '../by-width';
import type { Dialect } from '../dialect';
import { spelled } from '../loud';
import { aggregateFilter, standard } from '../standard';
import { booleanByWord, shownTruth } from '../words';

/** SQLite 3.38 and later, with its JSON functions. Times are texts there, so their order in a column says nothing. */
export const sqlite: Dialect = {
  ...standard,
  aggregateWhere: aggregateFilter,
  kind: 'sqlite',
  types: { number: 'REAL', text: 'TEXT', boolean: 'INTEGER', instant: 'REAL' },
  bigint: 'INTEGER',
  // Else a table called contact would be taken for the part of the statement that reads it.
  schema: 'main',
  // Not double quotes: what is no column between those is taken for a text.
  name: (name) => `\`${name.replace(/\0/g, '\uFFFD').replace(/`/g, '``')}\``,
  text,
  // Not CAST, which keeps the collation of the column.
  asText: (value) => `(${value} || '')`,
  asName: (value) =>
    `(IIF(typeof(${value}) = 'real' AND ${value} = CAST(${value} AS INTEGER), CAST(${value} AS INTEGER), ${value}) || '')`,
  asNumber,
  asBoolean,
  refuse: (message) => `json_extract('{}', ${message})`,
  differs: (left, right) => `${left} IS NOT ${right}`,
  // FLOOR is not in every build; nothing below zero is floored.
  floor: (number) => `CAST(${number} AS INTEGER)`,
  msOfTimestamp: msOf,
  msOfLocal: msOf,
  timestamp: null,
  local: null,
  cutByPattern: (value, pattern) => cutByWidth(value, pattern, cutter),
  cutAsIso: (value) => cutIsoByWidth(value, cutter),
  piece: (value, index) => (index === 1 ? head(value) : sqlite.piece(rest(value), index - 1)),
  shown: (value, type) => (type === 'boolean' ? shownTruth(value) : value),
  fence: '\n  LIMIT -1',
  dearReading: true,
  quantile: null,
};

const cutter = {
  text,
  concat: standard.concat,
  matches: (value: string, mask: string) => `${value} GLOB ${text(mask)}`,
  length: (value: string) => `LENGTH(${value})`,
  clockLength: (value: string) => `(LENGTH(${value}) - LENGTH(LTRIM(${value}, ':.0123456789')))`,
};

function text(value: string): string {
  const [first = "''", ...others] = spelled(value, standard.text, (code) => `char(${code})`);
  return others.length === 0 ? first : `(${[first, ...others].join(' || ')})`;
}

/** A cast reads as far as it can and drops the rest in silence; a comparison with a number takes a text for a number only as a whole. */
function asNumber(value: string): string {
  const number = `CAST(${value} AS REAL)`;
  const isNumber = `typeof(${value}) IN ('integer', 'real') OR ${number} = ${value} OR (${value} GLOB '[0-9]*' AND NOT (${value} GLOB '*[^0-9]*'))`;
  return `CASE WHEN ${isNumber} THEN ${number} WHEN ${value} IS NOT NULL THEN ${sqlite.refuse(`'is no number: ' || ${value}`)} END`;
}

/** Truth is a whole number here, so most columns need no look at words. */
function asBoolean(value: string): string {
  return `CASE WHEN typeof(${value}) = 'integer' AND ${value} IN (0, 1) THEN ${value} ELSE ${booleanByWord(value, sqlite)} END`;
}

/** Days are whole milliseconds inside, and a day that no month has would roll over into the next. */
function msOf(value: string): string {
  const isTime = `julianday(${value}) IS NOT NULL AND date(SUBSTRING(${value}, 1, 10)) = SUBSTRING(${value}, 1, 10)`;
  const ms = `ROUND((julianday(${value}) - 2440587.5) * 86400000.0)`;
  return `CASE WHEN typeof(${value}) = 'text' AND ${isTime} THEN ${ms} WHEN ${value} IS NOT NULL THEN ${sqlite.refuse(`'is no date and time: ' || ${value}`)} END`;
}

function head(value: string): string {
  return `SUBSTRING(${value}, 1, INSTR(${value} || ':', ':') - 1)`;
}

function rest(value: string): string {
  return `SUBSTRING(${value}, INSTR(${value} || ':', ':') + 1)`;
}

import { tableParts } from '../model';
import type { Instant, Period, SourceKind, ValueType } from '../model';
import type { DatePattern } from '../plan';

/** How one database writes what others write differently. Every function takes and gives SQL text, unless it says otherwise. */
export interface Dialect {
  kind: Exclude<SourceKind, 'rows'>;
  types: Readonly<Record<ValueType, string>>;
  bigint: string;
  /** Type of what COUNT gives, where that is not `bigint`. */
  counted?: string;
  /** A quoted identifier. The only way a name of the user's reaches a statement. */
  name: (name: string) => string;
  /** A quoted literal. The only way a text of the user's reaches a statement. */
  text: (text: string) => string;
  /** A number as a literal. */
  number: (value: number) => string;
  /** A value, of a type that has room for nothing. */
  nullable: (value: string) => string;
  /** Where tables are that are named without a schema; null where a bare name is the table's even if a part of the statement bears it. */
  schema: string | null;
  /** What a table is called while its columns are read, where the name of a column that is being made would hide theirs; null where it hides none. */
  alias: string | null;
  /** True and false as values. */
  truth: Readonly<Record<'true' | 'false', string>>;
  /** A condition as a value, and a value as a condition: not the same where truth is a number. */
  whether: (condition: string) => string;
  holds: (value: string) => string;
  /** A value of the table's own, read as text, number, or true and false; it stops the statement where that cannot be. */
  asText: (value: string) => string;
  /** The text of a value that names something, where it is another: 12345, of which a column of a broken type would give 12345.0. */
  asName: ((value: string) => string) | null;
  asNumber: (value: string) => string;
  asBoolean: (value: string) => string;
  /** A number that stops the statement, with this text in the message where the database can say it. */
  refuse: (message: string) => string;
  /** One text after the other; null where one of them is. */
  concat: (texts: readonly string[]) => string;
  /** Are they unlike, where null is like null only? */
  differs: (left: string, right: string) => string;
  /** Text ordered by its bytes. */
  binary: (text: string) => string;
  /** The first or last known value in a window's frame; null where the database has no such thing, or not fast. */
  known: Readonly<Record<'first' | 'last', (value: string) => string>> | null;
  floor: (number: string) => string;
  round: (number: string) => string;
  /** Whole milliseconds since 1970 of a timestamp with time zone. */
  msOfTimestamp: (column: string) => string;
  /** The same of a timestamp without zone, as if its clock were UTC. */
  msOfLocal: (column: string) => string;
  /** What a timestamp with time zone is compared with; null where nothing is in the order of time. */
  timestamp: ((instant: Instant) => string) | null;
  /** The same of a timestamp without zone that shows this time. */
  local: ((ms: number) => string) | null;
  /** A text cut into the parts of a date's pattern. */
  cutByPattern: (text: string, pattern: DatePattern) => Cut;
  /** A text cut into year, month, day, hour, minute, second and offset: `2026-01-31`, perhaps a time, perhaps `Z`, `+01`, `+0130` or `+01:30`. */
  cutAsIso: (text: string) => Cut;
  /** Piece `index` (from 1) of a text cut at colons; empty or null where there is none. */
  piece: (text: string, index: number) => string;
  /** A group's value as it leaves the statement: text as text, and true and false as a person would write them. */
  shown: (value: string, type: ValueType) => string;
  /** An aggregate, such as COUNT, of a value in the rows that a condition holds for; `value` null: of the rows themselves. */
  aggregateWhere: (aggregate: string, value: string | null, condition: string) => string;
  /** A sum that ends in an error where it is too large for a number; as it is where it comes as infinite. */
  sum: (sum: string) => string;
  /** Is an instant in a period, its end not included? */
  during: (instant: string, period: Period) => string;
  /** Ends the layer of picked rows, where the database would otherwise carry whole rows into the sorting for groups. */
  narrow: string;
  /** Ends a layer of dear columns, where the database would otherwise copy them into every place that uses them. */
  fence: string;
  /** Is reading any column dear, because its type says too little about its values? */
  dearReading: boolean;
  /** Type 7 quantile of a value that is null where it does not count; null where the database has none. */
  quantile: ((value: string, share: number) => string) | null;
  /** Ends a SELECT after so many rows. */
  limit: (rows: number) => string;
}

/** One dear column that is read once, and the parts that are taken from it. */
export interface Cut {
  whole: string;
  /** Part `index` (from 0) as text, from the column that holds the whole; null where the text has none, or does not match. */
  part: (whole: string, index: number) => string;
}

/** `schema.table`, each part quoted. */
export function tableName(table: string, { schema, name }: Dialect): string {
  const parts = tableParts(table);
  return (parts.length === 1 && schema !== null ? [schema, ...parts] : parts).map(name).join('.');
}

/** A table after FROM, whose columns are read by `ownColumn`. */
export function fromOwn(table: string, { alias, name }: Dialect): string {
  return alias === null ? table : `${table} AS ${name(alias)}`;
}

/** A column of the table that is read, quoted. */
export function ownColumn(column: string, { alias, name }: Dialect): string {
  return alias === null ? name(column) : `${name(alias)}.${name(column)}`;
}

/** `table.column`, both quoted. */
export function columnOf(table: string, name: string, dialect: Dialect): string {
  return `${dialect.name(table)}.${dialect.name(name)}`;
}

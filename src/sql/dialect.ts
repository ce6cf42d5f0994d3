import type { Instant, SourceKind, ValueType } from '../model';

/** How one database writes what others write differently. Every function takes and gives SQL text, unless it says otherwise. */
export interface Dialect {
  kind: SourceKind;
  types: Readonly<Record<ValueType, string>>;
  bigint: string;
  /** Text compared and ordered by its bytes. */
  binary: (text: string) => string;
  /** Whole milliseconds since 1970 of a timestamp with time zone. */
  msOfTimestamp: (column: string) => string;
  /** The same of a timestamp without zone, as if its clock were UTC. */
  msOfLocal: (column: string) => string;
  /** Text of a timestamp with time zone, unquoted. */
  timestamp: (instant: Instant) => string;
  /** Text of a timestamp without zone that shows this time, unquoted. */
  local: (ms: number) => string;
  /** The groups of a regular expression, as one value; null or empty parts where it does not match. */
  match: (text: string, expression: string, groups: number) => string;
  /** Group `index` (from 0) of what `match` gave, as text; null where there is none. */
  part: (matched: string, index: number) => string;
  /** Piece `index` (from 1) of a text cut at colons. */
  piece: (text: string, index: number) => string;
  /** Ends a layer of dear columns, where the database would otherwise copy them into every place that uses them. */
  fence: string;
  /** Type 7 quantile of `value` over rows where `condition` holds. */
  quantile: (value: string, share: number, condition: string | null) => string;
  /** Ends a SELECT after so many rows. */
  limit: (rows: number) => string;
}

/** A quoted identifier. The only way a name of the user's reaches a statement. */
export function quoteName(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** `schema.table`, each part quoted. */
export function quoteTable(table: string): string {
  return table.split('.').map(quoteName).join('.');
}

/** A quoted literal. The only way a text of the user's reaches a statement. NUL cannot be in one. */
export function quoteText(text: string): string {
  return `'${text.replace(/\0/g, '').replace(/'/g, "''")}'`;
}

/** 2026-01-31 23:59:59.123+00 */
export function isoText(ms: number): string {
  return new Date(ms).toISOString().replace('T', ' ').replace('Z', '+00');
}

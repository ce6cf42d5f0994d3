import type { Offsets, ReadField } from '../plan';

import { ownColumn } from './dialect';
import type { Dialect } from './dialect';

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

export type ColumnOrigin = ReadField['origin'] & { how: 'column' };

export function fromTable(name: string, sql: string): Step {
  return { name, uses: [], sql };
}

/** A field of one column. */
export function onlyColumn({ columns }: ColumnOrigin, dialect: Dialect): string {
  return ownColumn(columns[0], dialect);
}

/** What a column names; of several, their texts. */
export function nameOf(origin: ColumnOrigin, dialect: Dialect): string {
  return origin.columns.length === 1 ? asName(onlyColumn(origin, dialect), dialect) : textOf(origin, dialect);
}

export function asName(value: string, dialect: Dialect): string {
  return (dialect.asName ?? dialect.asText)(value);
}

/** The column's text, several joined by a space; null where any of them is. */
export function textOf({ columns }: ColumnOrigin, dialect: Dialect): string {
  const texts = columns.map((column) => dialect.asText(ownColumn(column, dialect)));
  const spaced = texts.flatMap((text, index) => (index === 0 ? [text] : [dialect.text(' '), text]));
  return spaced.length === 1 ? spaced[0] : dialect.concat(spaced);
}

/** Null where any of the columns holds one of the values that mean "not known". */
export function guarded(
  { columns, nulls }: Pick<ColumnOrigin, 'columns' | 'nulls'>,
  expression: string,
  dialect: Dialect
): string {
  if (nulls.length === 0) {
    return expression;
  }
  const list = nulls.map(dialect.text).join(', ');
  const unknown = columns.map((column) => `${dialect.asText(ownColumn(column, dialect))} IN (${list})`).join(' OR ');
  return `CASE WHEN ${unknown} THEN NULL ELSE ${expression} END`;
}

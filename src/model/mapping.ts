import type { ValueType } from './entity';

/** How a column's values are to be read. Without it: as the field's type says (a number, a text, a true/false, a timestamp with zone). */
export type ReadAs =
  | 'text'
  | 'number'
  | 'boolean'
  | 'seconds'
  | 'ms'
  | 'hh:mm:ss'
  | 'epoch' // seconds since 1970
  | 'epoch_ms'
  | 'iso' // text such as 2024-03-31T01:30:00Z; without an offset it is read in the mapping's zone
  | 'timestamp' // the database's own timestamp with time zone
  | 'local' // the database's own timestamp without zone, read in the mapping's zone
  /** Text by a pattern of yyyy yy MM M dd d HH H mm m ss s and literal characters, read in the zone. */
  | { format: string; zone?: string };

/** A value as it may stand in a mapping. */
export type Literal = string | number | boolean | null;

/** Rows whose column holds one of these values. */
export interface RowsWhere {
  column: string;
  in: ReadonlyArray<string | number>;
}

/** A column, and of which of the rows that are folded into one it is taken. Without `when`: of any. */
export interface EventColumn {
  column: string;
  when?: RowsWhere;
}

/** Filled from one column, or from several joined by a space. */
export interface ColumnField {
  column?: string;
  columns?: readonly string[];
  /** Only with `rows`: of which of them the column is taken. */
  when?: RowsWhere;
  /** Only with `rows`: instead of `column`, where what is wanted stands in another column for other rows. */
  from?: readonly EventColumn[];
  /** Only with `rows`: the first (default) or the last of them in order; or what starts the next row alike in `by`. */
  take?: 'first' | 'last' | 'next';
  as?: ReadAs;
  /** Source values that mean "not known". */
  null?: ReadonlyArray<string | number>;
  /** Source value -> canonical value. A value that is not listed becomes null, unless `'*'` says what it becomes. */
  values?: Readonly<Record<string, Literal>>;
}

/** Filled by a formula over other fields of the same mapping. */
export interface FormulaField {
  formula: string;
}

export type MappedField = (ColumnField | FormulaField) & {
  /** Only for a field of the house's own (a name that the entity does not know): its type. Default text. */
  type?: ValueType;
  title?: string;
};

/** One of the customer data that the house wants to hold: known when not null, fresh when updated within `fresh`. */
export interface NeededData {
  name: string;
  column: string;
  /** Column with the instant of the last update; without it, known is enough. */
  updated?: string;
  /** Duration such as `365d`; needs `updated`. */
  fresh?: string;
  null?: ReadonlyArray<string | number>;
}

/** Rows of the source, such as events, that are folded into one. */
export interface FoldedRows {
  /** Columns that rows of one have in common. A row where one of them is null belongs to none. */
  by: readonly string[];
  /** Each such row starts another one; what stands before the first is left out. Without it, all rows alike in `by` are one. */
  starts?: RowsWhere;
  /** Columns that put the rows of one in order. */
  order: readonly string[];
}

/** Of rows alike in `by`, only the one with the greatest `of` counts. A row where `by` is null is left out. */
export interface LatestRows {
  by: string;
  of: string;
}

/** How single answers become cells of the release grid: whole waves x nodes of the chain x at most one dimension. */
export interface Release {
  /** Fewest people in a cell: 5, or more. */
  minimum?: number;
  /** Who knows that this data source can read single answers itself, and since when: "Jane Doe, 2026-01-31". */
  acknowledged?: string;
}

/** How one entity is read from one data source. */
export interface EntityMapping {
  /** Name of a mapping that ships with the product; what is said beside it wins over it. */
  preset?: string;
  /** Grafana uid of the data source, or a variable such as `${warehouse}`. */
  source: string;
  /** Table or view, `schema.table` allowed; a part with a dot in it stands in double quotes. */
  table?: string;
  /** Query target of a source that is not SQL, passed on as it is. */
  query?: Readonly<Record<string, unknown>>;
  rows?: FoldedRows;
  latest?: LatestRows;
  fields: Readonly<Record<string, MappedField>>;
  /** For entity `pulse`: the table holds single answers, and `fields` are those of an answer. */
  release?: Release;
  /** For entity `pulse` without `release`: who vouches that the rows are released cells already, and since when. */
  anonymous?: string;
  /** Rows to keep: a formula over the mapping's fields. */
  where?: string;
  /** IANA zone of local times. Default UTC. */
  zone?: string;
  /** For entity `customer`: the data the house wants to hold about each. */
  needs?: readonly NeededData[];
  /** How long rows may still change, for example `2d`. */
  settles_after?: string;
  /** Longest believable duration of one row; longer ones, and negative ones, are left out and counted. Default 1d. */
  longest?: string;
  /** Fields that this source cannot fill, with the reason shown to the reader. */
  cannot?: Readonly<Record<string, string>>;
}

/** All entities of one centre. Stored in the datasource's `jsonData` or a provisioned file. */
export interface Mapping {
  version: 1;
  name: string;
  /** Of all amounts, as three letters of ISO 4217, such as EUR. Without it they are shown as bare numbers. */
  currency?: string;
  entities: Readonly<Record<string, EntityMapping>>;
}

/** `schema.table` in its parts. A part in double quotes may hold dots, and a quote written twice. */
export function tableParts(table: string): string[] {
  const parts = table.match(/"(?:[^"]|"")*"(?=\.|$)|[^.]+/g) ?? [table];
  return parts.map((part) => (/^"(?:[^"]|"")*"$/.test(part) ? part.slice(1, -1).replace(/""/g, '"') : part));
}

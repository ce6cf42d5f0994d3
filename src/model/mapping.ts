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

/** Filled from one column, or from several joined by a space. */
export interface ColumnField {
  column?: string;
  columns?: readonly string[];
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

/** How one entity is read from one data source. */
export interface EntityMapping {
  /** Grafana uid of the data source, or a variable such as `${warehouse}`. */
  source: string;
  /** Table or view, `schema.table` allowed. */
  table?: string;
  /** Query target of a source that is not SQL, passed on as it is. */
  query?: Readonly<Record<string, unknown>>;
  fields: Readonly<Record<string, MappedField>>;
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
  entities: Readonly<Record<string, EntityMapping>>;
}

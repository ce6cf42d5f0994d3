import type { Columns } from '../src/model';

/** A place where statements run. Statements share no session: no temporary tables, no SET between two runs. */
export interface Database {
  /** How statements for it are written. */
  kind: 'postgres' | 'mysql' | 'sqlite' | 'duckdb' | 'clickhouse';
  /** For people: never holds a user or a password. */
  name: string;
  /**
   * Runs a statement and gives its columns; of several statements, the last one's.
   * Whole numbers and decimals are numbers, but whole ones above 2^53 their text; infinite ones and not-a-number are
   * themselves. Instants and dates are milliseconds since 1970, true/false and text are themselves, anything else is its
   * text, nothing is null. A time without zone is read as if it were UTC. SQLite knows neither times nor true and false:
   * these are its texts, and 1 and 0.
   */
  run(statement: string): Promise<Columns>;
  /** Creates a table and fills it, all or nothing. Refuses to touch a table that exists, unless told to replace it. */
  load(table: TableSpec, batches: Batches, options?: LoadOptions): Promise<void>;
  close(): Promise<void>;
}

export type Batches = Iterable<Columns> | AsyncIterable<Columns>;

export interface LoadOptions {
  replace?: boolean;
}

/** `timestamp` has a zone, `timestamp_local` has none. Their values, and those of `date`, are milliseconds since 1970. */
export type ColumnType = 'text' | 'integer' | 'double' | 'boolean' | 'timestamp' | 'timestamp_local' | 'date';

export interface ColumnSpec {
  name: string;
  type: ColumnType;
}

export interface TableSpec {
  /** Table, or `schema.table`; a part with a dot in it stands in double quotes. */
  name: string;
  columns: readonly ColumnSpec[];
}

export interface ConnectOptions {
  /** Seconds after which a statement is stopped. */
  timeout?: number;
  /** Refuse everything that writes; not for databases in memory, which would stay empty. */
  readOnly?: boolean;
}

import { tableParts } from '../src/model';
import type { ColumnType, Database, LoadOptions, TableSpec } from './database';

const TYPES: Record<Database['kind'], Record<ColumnType, string>> = {
  postgres: {
    text: 'text',
    integer: 'integer',
    double: 'double precision',
    boolean: 'boolean',
    timestamp: 'timestamp with time zone',
    timestamp_local: 'timestamp without time zone',
    date: 'date',
  },
  duckdb: {
    text: 'VARCHAR',
    integer: 'INTEGER',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    timestamp: 'TIMESTAMP WITH TIME ZONE',
    timestamp_local: 'TIMESTAMP',
    date: 'DATE',
  },
  mysql: {
    text: 'TEXT CHARACTER SET utf8mb4',
    integer: 'INTEGER',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    // Not TIMESTAMP, which knows only the years 1970 to 2037: sessions read and write in UTC.
    timestamp: 'DATETIME(3)',
    timestamp_local: 'DATETIME(3)',
    date: 'DATE',
  },
  sqlite: {
    text: 'TEXT',
    integer: 'INTEGER',
    double: 'REAL',
    boolean: 'BOOLEAN',
    timestamp: 'TEXT',
    timestamp_local: 'TEXT',
    date: 'TEXT',
  },
  clickhouse: {
    text: 'Nullable(String)',
    integer: 'Nullable(Int32)',
    double: 'Nullable(Float64)',
    boolean: 'Nullable(Bool)',
    timestamp: "Nullable(DateTime64(3, 'UTC'))",
    timestamp_local: "Nullable(DateTime64(3, 'UTC'))",
    date: 'Nullable(Date32)',
  },
};

/** The statements that make an empty table. */
export function createTable(table: TableSpec, kind: Database['kind'], { replace = false }: LoadOptions = {}): string {
  const name = tableName(table.name, kind);
  const columns = table.columns.map((column) => `${identifier(column.name, kind)} ${TYPES[kind][column.type]}`);
  const drop = replace ? `DROP TABLE IF EXISTS ${name};\n` : '';
  return `${drop}CREATE TABLE ${name} (\n  ${columns.join(',\n  ')}\n)`;
}

/** `schema.table`, each part quoted. */
export function tableName(name: string, kind: Database['kind']): string {
  return tableParts(name)
    .map((part) => identifier(part, kind))
    .join('.');
}

/** A table of the same schema, with a longer name. */
export function longer(table: string, ending: string): string {
  const parts = tableParts(table);
  return [...parts.slice(0, -1), `${parts.at(-1)}${ending}`].map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}

export function identifier(name: string, kind: Database['kind']): string {
  return QUOTED[kind]?.(name) ?? `"${name.replaceAll('"', '""')}"`;
}

const QUOTED: Partial<Record<Database['kind'], (name: string) => string>> = {
  mysql: (name) => `\`${name.replaceAll('`', '``')}\``,
  clickhouse: (name) => `"${name.replace(/["\\]/g, '\\$&')}"`,
};

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
};

/** The statements that make an empty table. */
export function createTable(table: TableSpec, kind: Database['kind'], { replace = false }: LoadOptions = {}): string {
  const name = tableName(table.name);
  const columns = table.columns.map((column) => `${identifier(column.name)} ${TYPES[kind][column.type]}`);
  const drop = replace ? `DROP TABLE IF EXISTS ${name};\n` : '';
  return `${drop}CREATE TABLE ${name} (\n  ${columns.join(',\n  ')}\n)`;
}

/** `schema.table`, each part quoted. */
export function tableName(name: string): string {
  return name.split('.').map(identifier).join('.');
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

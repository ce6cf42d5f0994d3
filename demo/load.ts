import type { Columns } from '../src/model';
import type { SimulateOptions } from './centre';
import { overBy, type HeldBack, type Row } from './present';
import { simulate } from './simulate';
import type { Table } from './tables';

/** What the demo needs of a database; those of the `databases` room have it. */
export interface Target {
  kind: 'postgres' | 'mysql' | 'sqlite' | 'duckdb' | 'clickhouse';
  run(statement: string): Promise<Columns>;
  load(table: Table, batches: Iterable<Columns>, options: { replace?: boolean }): Promise<void>;
}

/**
 * Writes the simulated centre's tables, with comments and, where the database reads by them, indexes. Rows that are not over by
 * `present` are given back instead, for `PresentDay` to write as time goes by; without it there are none.
 */
export async function loadDemo(
  target: Target,
  { replace, present = Infinity, ...options }: SimulateOptions & { replace?: boolean; present?: number }
): Promise<HeldBack> {
  const held: Record<string, Row[]> = {};
  for (const { table, batches } of simulate({ ...options, rushFrom: present })) {
    held[table.name] = [];
    await target.load(table, overBy(present, table, batches, held[table.name]), { replace });
    for (const statement of AFTERWARDS[target.kind](table)) {
      await target.run(statement);
    }
  }
  return held;
}

/** What a table is given once it is filled. */
const AFTERWARDS: Readonly<Record<Target['kind'], (table: Table) => string[]>> = {
  postgres: (table) => [...comments(table), ...indexes(table), `ANALYZE ${table.name}`],
  duckdb: (table) => [...comments(table), `ANALYZE ${table.name}`],
  mysql: ({ name, says }) => [`ALTER TABLE ${name} COMMENT ${literal(says)}`, `ANALYZE TABLE ${name}`],
  sqlite: ({ name }) => [`ANALYZE ${name}`],
  clickhouse: ({ name, says }) => [`ALTER TABLE ${name} MODIFY COMMENT ${literal(says)}`],
};

function comments({ name, says, columns }: Table): string[] {
  return [
    `COMMENT ON TABLE ${name} IS ${literal(says)}`,
    ...columns.map((column) => `COMMENT ON COLUMN ${name}.${column.name} IS ${literal(column.says)}`),
  ];
}

function indexes({ name, indexes }: Table): string[] {
  return indexes.map((columns) => `CREATE INDEX ON ${name} (${columns.join(', ')})`);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

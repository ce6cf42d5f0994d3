import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import openSqlJs, { type Database as SqlJs, type SqlValue, type Statement } from 'sql.js';
import { Problem } from '../src/model';
import type { Columns } from '../src/model';
import { inTableOrder } from './batch';
import { createTable, tableName } from './create-table';
import type { Batches, ColumnType, ConnectOptions, Database, LoadOptions, TableSpec } from './database';
import { failure } from './failure';
import { columnsFromRows } from './rows';
import { whole } from './whole';

/** `:memory:` or a file, which is made if it is not there. SQLite compiled to WebAssembly: it runs in this thread, so nothing can stop a slow statement. */
export async function openSqlite(path: string, { readOnly }: Required<ConnectOptions>): Promise<Database> {
  if (!path) {
    throw new Problem('invalid', 'sqlite: names no file', { hint: 'Give sqlite:FILE or sqlite::memory: instead.' });
  }
  const file = path === ':memory:' ? null : path;
  const name = file === null ? 'SQLite in memory' : basename(file);
  try {
    const { Database: Lite } = await openSqlJs();
    const lite = new Lite(file !== null && existsSync(file) ? readFileSync(file) : null);
    lite.exec(`PRAGMA query_only = ${readOnly ? 1 : 0}`);
    return new Sqlite(name, lite, file);
  } catch (thrown) {
    throw failure(thrown, name);
  }
}

const iso = (value: number) => new Date(value).toISOString();

/** SQLite has no times: they are texts, with their zone where they have one. */
const WRITE: Record<ColumnType, (value: never) => SqlValue> = {
  text: (value: unknown) => String(value),
  integer: (value: number) => value,
  double: (value: number) => value,
  boolean: (value: boolean) => (value ? 1 : 0),
  timestamp: iso,
  timestamp_local: (value: number) => iso(value).slice(0, -1),
  date: (value: number) => iso(value).slice(0, 10),
};

class Sqlite implements Database {
  readonly kind = 'sqlite';

  constructor(
    readonly name: string,
    private readonly lite: SqlJs,
    private readonly file: string | null
  ) {}

  async run(statement: string): Promise<Columns> {
    return this.guarded(async () => {
      const before = this.version();
      const columns = lastColumns(this.lite, statement);
      if (this.version() !== before) {
        this.keep();
      }
      return columns;
    });
  }

  async load(table: TableSpec, batches: Batches, options?: LoadOptions): Promise<void> {
    await this.guarded(async () => {
      this.lite.exec('BEGIN');
      try {
        this.lite.exec(createTable(table, this.kind, options));
        await fill(this.lite, table, batches);
        this.lite.exec('COMMIT');
      } catch (thrown) {
        this.lite.exec('ROLLBACK');
        throw thrown;
      }
      this.keep();
    });
  }

  async close(): Promise<void> {
    this.lite.close();
  }

  /** Changes whenever rows or tables do. */
  private version(): string {
    const [rows, tables] = ['SELECT total_changes()', 'PRAGMA schema_version'].map((question) =>
      this.lite.exec(question).map(({ values }) => values)
    );
    return JSON.stringify([rows, tables]);
  }

  /** SQLite works on a copy in memory; the file is replaced as a whole, so that nobody finds half of it. */
  private keep(): void {
    if (this.file !== null) {
      const whole = `${this.file}.${process.pid}`;
      writeFileSync(whole, this.lite.export());
      renameSync(whole, this.file);
    }
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw failure(thrown, this.name);
    }
  }
}

/** Runs every statement and gives the last one's columns, also where it gives no rows. */
function lastColumns(lite: SqlJs, text: string): Columns {
  let columns = columnsFromRows([], []);
  for (const statement of lite.iterateStatements(text)) {
    const rows: unknown[][] = [];
    while (statement.step()) {
      rows.push(exactRow(statement));
    }
    columns = columnsFromRows(statement.getColumnNames(), rows);
  }
  return columns;
}

/** What a statement can do beside what its types say. */
interface Exact {
  get(parameters: null, how: { useBigInt: true }): ReadonlyArray<SqlValue | bigint>;
}

/** Only a row that holds a whole number above 2^53 is read again, digit by digit. */
function exactRow(statement: Statement): unknown[] {
  const row = statement.get();
  return row.every((value) => !Number.isInteger(value) || Number.isSafeInteger(value))
    ? row
    : (statement as Exact)
        .get(null, { useBigInt: true })
        .map((value) => (typeof value === 'bigint' ? whole(value) : value));
}

async function fill(lite: SqlJs, table: TableSpec, batches: Batches): Promise<void> {
  const marks = table.columns.map(() => '?').join(', ');
  const insert = lite.prepare(`INSERT INTO ${tableName(table.name, 'sqlite')} VALUES (${marks})`);
  const writes = table.columns.map(({ type }) => WRITE[type]);
  try {
    for await (const batch of batches) {
      const values = inTableOrder(batch, table);
      for (let row = 0; row < batch.length; row += 1) {
        insert.run(
          values.map((column, index) => {
            const value = column[row] ?? null;
            return value === null ? null : writes[index](value as never);
          })
        );
      }
    }
  } finally {
    insert.free();
  }
}

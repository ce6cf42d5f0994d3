import {
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBMaterializedResult,
  type DuckDBValue,
} from '@duckdb/node-api';
import { basename } from 'node:path';
import { Problem, tableParts } from '../src/model';
import type { Columns } from '../src/model';
import { inTableOrder } from './batch';
import { createTable } from './create-table';
import type { Batches, ConnectOptions, Database, LoadOptions, TableSpec } from './database';
import { columnsOf, WRITE } from './duckdb-values';
import { failure } from './failure';

/** Rows that DuckDB holds in one chunk. */
const CHUNK = 2048;

/** `:memory:` or a file, which is made if it is not there. */
export async function openDuckDb(path: string, { timeout, readOnly }: Required<ConnectOptions>): Promise<Database> {
  const name = path === ':memory:' ? 'DuckDB in memory' : basename(path);
  if (!path) {
    throw new Problem('invalid', 'duckdb: names no file', { hint: 'Give duckdb:FILE or duckdb::memory: instead.' });
  }
  try {
    const instance = await DuckDBInstance.create(path, readOnly ? { access_mode: 'READ_ONLY' } : {});
    const sessions = new Sessions(instance);
    await sessions.use((session) => session.run("SET GLOBAL TimeZone = 'UTC'"));
    return new DuckDb(name, sessions, timeout);
  } catch (thrown) {
    throw failure(thrown, name);
  }
}

class DuckDb implements Database {
  readonly kind = 'duckdb';

  constructor(
    readonly name: string,
    private readonly sessions: Sessions,
    private readonly timeout: number
  ) {}

  async run(statement: string): Promise<Columns> {
    return this.guarded((session) => this.withinTime(session, statement));
  }

  async load(table: TableSpec, batches: Batches, options?: LoadOptions): Promise<void> {
    await this.guarded(async (session) => {
      await session.run('BEGIN');
      try {
        await session.run(createTable(table, this.kind, options));
        await append(session, table, batches);
        await session.run('COMMIT');
      } catch (thrown) {
        await session.run('ROLLBACK').catch(() => undefined);
        throw thrown;
      }
    });
  }

  async close(): Promise<void> {
    this.sessions.close();
  }

  private async withinTime(session: DuckDBConnection, statement: string): Promise<Columns> {
    const timer = setTimeout(() => session.interrupt(), this.timeout * 1000);
    try {
      return await columnsOf(await runLast(session, statement));
    } finally {
      clearTimeout(timer);
    }
  }

  private async guarded<T>(work: (session: DuckDBConnection) => Promise<T>): Promise<T> {
    try {
      return await this.sessions.use(work);
    } catch (thrown) {
      throw failure(thrown, this.name);
    }
  }
}

/** Runs every statement and gives the last one's result; the driver alone would give the first one's. */
async function runLast(session: DuckDBConnection, statement: string): Promise<DuckDBMaterializedResult> {
  if (!/;\s*\S/.test(statement)) {
    return session.run(statement);
  }
  const statements = await session.extractStatements(statement);
  for (let index = 0; index < statements.count - 1; index += 1) {
    await (await statements.prepare(index)).run();
  }
  return (await statements.prepare(statements.count - 1)).run();
}

/** One session per statement in flight, so that stopping one stops no other; idle ones are used again. */
class Sessions {
  private readonly idle: DuckDBConnection[] = [];

  constructor(private readonly instance: DuckDBInstance) {}

  async use<T>(work: (session: DuckDBConnection) => Promise<T>): Promise<T> {
    const session = this.idle.pop() ?? (await this.instance.connect());
    try {
      return await work(session);
    } finally {
      this.idle.push(session);
    }
  }

  close(): void {
    this.idle.splice(0).forEach((session) => session.closeSync());
    this.instance.closeSync();
  }
}

async function append(session: DuckDBConnection, table: TableSpec, batches: Batches): Promise<void> {
  const [name, schema] = tableParts(table.name).reverse();
  const appender = await session.createAppender(name, schema);
  try {
    for await (const batch of batches) {
      appendBatch(appender, table, batch);
    }
  } finally {
    appender.closeSync();
  }
}

function appendBatch(appender: DuckDBAppender, table: TableSpec, batch: Columns): void {
  const values = inTableOrder(batch, table);
  const types = table.columns.map((_, index) => appender.columnType(index));
  for (let start = 0; start < batch.length; start += CHUNK) {
    const end = Math.min(start + CHUNK, batch.length);
    const chunk = DuckDBDataChunk.create(types, end - start);
    table.columns.forEach(({ type }, index) => {
      fillVector(chunk.getColumnVector(index), Array.prototype.slice.call(values[index], start, end), WRITE[type]);
    });
    appender.appendDataChunk(chunk);
  }
}

/** Nulls last: once there is one, the driver marks every value that follows, which is slow. */
function fillVector(vector: Fillable, values: readonly unknown[], write: (value: never) => DuckDBValue): void {
  values.forEach((value, row) => value !== null && vector.setItem(row, write(value as never)));
  values.forEach((value, row) => value === null && vector.setItem(row, null));
  vector.flush();
}

/** What every DuckDB vector can do, though the driver declares it only type by type. */
interface Fillable {
  setItem(index: number, value: DuckDBValue): void;
  flush(): void;
}

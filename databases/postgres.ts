import { Pool, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../src/model';
import type { Columns } from '../src/model';
import { copyText } from './copy-text';
import { createTable, tableName } from './create-table';
import type { Batches, ConnectOptions, Database, LoadOptions, TableSpec } from './database';
import { failure } from './failure';
import { parserOf } from './postgres-values';
import { columnsFromRows } from './rows';

/** `postgresql://user:password@host/database`; what the URL leaves out comes from PGHOST and its like. */
export async function openPostgres(url: string, { timeout, readOnly }: Required<ConnectOptions>): Promise<Database> {
  const { name, secrets } = partsOf(url);
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 15_000,
    onConnect: async (client) => void (await client.query(settings({ timeout, readOnly }))),
  });
  // An idle session that the server ends is replaced at the next statement.
  pool.on('error', () => undefined);
  const database = new Postgres(name, pool, secrets);
  await database.run('SELECT 1').catch(async (problem) => {
    await pool.end();
    throw problem;
  });
  return database;
}

/** Set by statement: connection poolers refuse start-up parameters that they do not know. */
function settings({ timeout, readOnly }: Required<ConnectOptions>): string {
  const inUtc = `SET statement_timeout = ${Math.round(timeout * 1000)}; SET TimeZone = 'UTC'; SET DateStyle = 'ISO'`;
  return readOnly ? `${inUtc}; SET default_transaction_read_only = on` : inUtc;
}

function partsOf(url: string): { name: string; secrets: string[] } {
  try {
    const { hostname, pathname, password, searchParams } = new URL(url);
    const name = `${decodeURIComponent(pathname.slice(1)) || 'database'} on ${hostname || 'this machine'}`;
    const passwords = [password, searchParams.get('password') ?? ''];
    return { name, secrets: [...passwords, ...passwords.map(decodeURIComponent)] };
  } catch {
    throw new Problem('invalid', 'database URL: not of the form postgresql://user:password@host/database', {
      hint: 'Characters such as @ / : % in a password are written %40 %2F %3A %25.',
    });
  }
}

class Postgres implements Database {
  readonly kind = 'postgres';

  constructor(
    readonly name: string,
    private readonly pool: Pool,
    private readonly secrets: readonly string[]
  ) {}

  async run(statement: string): Promise<Columns> {
    return this.guarded(async () => {
      const answer = await this.pool.query({ text: statement, rowMode: 'array', types: { getTypeParser: parserOf } });
      // Several statements give several results, which the driver's types do not know.
      const result = Array.isArray(answer) ? (answer.at(-1) as typeof answer) : answer;
      return columnsFromRows(
        result.fields.map((field) => field.name),
        result.rows
      );
    });
  }

  async load(table: TableSpec, batches: Batches, options?: LoadOptions): Promise<void> {
    await this.guarded(() =>
      this.inTransaction(async (client) => {
        await client.query(createTable(table, this.kind, options));
        const copy = client.query(copyFrom(`COPY ${tableName(table.name, this.kind)} FROM STDIN`));
        await pipeline(Readable.from(texts(table, batches)), copy);
      })
    );
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async inTransaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN; SET LOCAL statement_timeout = 0');
      await work(client);
      await client.query('COMMIT');
    } catch (thrown) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw thrown;
    } finally {
      client.release();
    }
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw failure(thrown, this.name, this.secrets);
    }
  }
}

async function* texts(table: TableSpec, batches: Batches): AsyncGenerator<string> {
  for await (const batch of batches) {
    yield copyText(table, batch);
  }
}

import { basename } from 'node:path';
import { Problem } from '../src/model';
import type { Columns } from '../src/model';
import { lastColumns, linesOf } from './clickhouse-values';
import { createTable, tableName, longer } from './create-table';
import type { Batches, ConnectOptions, Database, LoadOptions, TableSpec } from './database';
import { failure } from './failure';

/** ClickHouse inside this process. Half a gigabyte, so whoever wants it installs it: it is no dependency of ours. */
const PACKAGE = 'chdb';
const VERSION = '3.4.0';

interface Chdb {
  Session: new (path?: string) => Session;
}

interface Session {
  queryAsync(statement: string, options: { format: string }): Promise<{ text(): string }>;
  close(): void;
}

/** `:memory:` (a folder that is gone afterwards) or a folder. One process holds one folder open at a time. */
export async function openClickHouse(path: string, options: Required<ConnectOptions>): Promise<Database> {
  if (!path) {
    throw new Problem('invalid', 'clickhouse: names no folder', {
      hint: 'Give clickhouse:FOLDER or clickhouse::memory: instead.',
    });
  }
  const name = path === ':memory:' ? 'ClickHouse in memory' : basename(path);
  const { Session } = await installed();
  try {
    const session = new Session(path === ':memory:' ? undefined : path);
    const database = new ClickHouse(name, session);
    await database.run(settings(options));
    return database;
  } catch (thrown) {
    throw failure(said(thrown), name);
  }
}

async function installed(): Promise<Chdb> {
  try {
    return (await import(PACKAGE)) as Chdb;
  } catch (thrown) {
    throw new Problem('unavailable', `ClickHouse: the package ${PACKAGE} cannot be loaded: ${String(thrown)}`, {
      hint: `Install it beside this project's own packages: npm install --no-save ${PACKAGE}@${VERSION} (half a gigabyte).`,
    });
  }
}

/** Times are written in UTC and with their zone; what is no number says so; no digit of a long number is lost. */
function settings({ timeout, readOnly }: Required<ConnectOptions>): string {
  const quoted = ['denormals', '64bit_integers', 'decimals'].map((what) => `output_format_json_quote_${what} = 1`);
  const session = [`max_execution_time = ${timeout}`, "date_time_output_format = 'iso'", ...quoted].join(', ');
  return `SET ${session}${readOnly ? '; SET readonly = 2' : ''}`;
}

class ClickHouse implements Database {
  readonly kind = 'clickhouse';

  constructor(
    readonly name: string,
    private readonly session: Session
  ) {}

  async run(statement: string): Promise<Columns> {
    return this.guarded(async () => {
      const answer = await this.session.queryAsync(statement, { format: 'JSONCompact' });
      return lastColumns(answer.text());
    });
  }

  /** Nothing that makes a table can be undone, so it is filled under another name first. */
  async load(table: TableSpec, batches: Batches, { replace = false }: LoadOptions = {}): Promise<void> {
    const making = { ...table, name: longer(table.name, '__being_filled') };
    const [name, filled] = [table.name, making.name].map((each) => tableName(each, this.kind));
    try {
      await this.run(`${createTable(making, this.kind, { replace: true })} ENGINE = MergeTree ORDER BY tuple()`);
      for await (const batch of batches) {
        await this.fill(making, batch);
      }
      await this.run(`${replace ? `DROP TABLE IF EXISTS ${name}; ` : ''}RENAME TABLE ${filled} TO ${name}`);
    } catch (thrown) {
      await this.run(`DROP TABLE IF EXISTS ${filled}`).catch(() => undefined);
      throw failure(thrown, this.name);
    }
  }

  async close(): Promise<void> {
    this.session.close();
  }

  /** Numbers to the last digit: ClickHouse reads them fast and roughly otherwise. */
  private async fill(table: TableSpec, batch: Columns): Promise<void> {
    if (batch.length > 0) {
      const insert = `INSERT INTO ${tableName(table.name, this.kind)} SETTINGS precise_float_parsing = 1`;
      await this.run(`${insert} FORMAT JSONCompactEachRow\n${linesOf(table, batch)}`);
    }
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw failure(said(thrown), this.name);
    }
  }
}

/** `Code: 60. DB::Exception: what happened. (UNKNOWN_TABLE)`: the word at the end is the code that does not change. */
function said(thrown: unknown): unknown {
  const { message } = (thrown ?? {}) as { message?: unknown };
  const [, what, code] = /DB::Exception: ([^]*?)\s*\(([A-Z_]+)\)\s*$/.exec(String(message)) ?? [];
  return what === undefined ? thrown : { message: what, code };
}

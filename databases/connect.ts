import { Problem } from '../src/model';
import type { ConnectOptions, Database } from './database';

type Open = (url: string, options: Required<ConnectOptions>) => Promise<Database>;

/** Drivers are loaded when they are asked for: one of them weighs more than the rest of a start. */
const OPEN: Record<string, Open> = {
  'clickhouse:': async (url, options) =>
    (await import('./clickhouse')).openClickHouse(url.slice('clickhouse:'.length), options),
  'duckdb:': async (url, options) => (await import('./duckdb')).openDuckDb(url.slice('duckdb:'.length), options),
  'mariadb:': async (url, options) => (await import('./mysql')).openMysql(url, options),
  'mysql:': async (url, options) => (await import('./mysql')).openMysql(url, options),
  'sqlite:': async (url, options) => (await import('./sqlite')).openSqlite(url.slice('sqlite:'.length), options),
  'pglite:': async () => (await import('./pglite')).openPglite(),
  'postgres:': async (url, options) => (await import('./postgres')).openPostgres(url, options),
  'postgresql:': async (url, options) => (await import('./postgres')).openPostgres(url, options),
};

/** Opens `postgresql://…`, `mysql://…`, `mariadb://…`, `duckdb::memory:`, `duckdb:PATH`, `sqlite::memory:`, `sqlite:PATH`, `clickhouse::memory:`, `clickhouse:FOLDER` or `pglite:` (PostgreSQL in memory). */
export async function connect(url: string, { timeout = 60, readOnly = false }: ConnectOptions = {}): Promise<Database> {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  const open = OPEN[scheme];
  if (!open) {
    throw new Problem('unknown', `kind of database: ${scheme || '(no scheme)'}`, {
      hint: 'Give postgresql://user@host/database, mysql://user@host/database, duckdb:FILE, sqlite:FILE, clickhouse:FOLDER, duckdb::memory:, sqlite::memory:, clickhouse::memory: or pglite: instead.',
    });
  }
  return open(url, { timeout, readOnly });
}

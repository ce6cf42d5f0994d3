/**
 * Databases that are there: DuckDB and SQLite from npm, MariaDB where the test run has started it, ClickHouse where somebody has
 * installed it; and of PostgreSQL a server where the run has started one, elsewhere PGlite, which is the same code without one.
 */
export function urlsHere(): string[] {
  const {
    BOARDROOM_TEST_POSTGRES: postgres = 'pglite:',
    BOARDROOM_TEST_MARIADB: mariadb,
    BOARDROOM_TEST_CLICKHOUSE: clickhouse,
  } = process.env;
  return ['duckdb::memory:', 'sqlite::memory:', postgres, mariadb, clickhouse].filter((url) => url !== undefined);
}

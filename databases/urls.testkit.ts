/** Databases that are there: DuckDB, PGlite and SQLite from npm, PostgreSQL and MariaDB where the test run has started them, ClickHouse where somebody has installed it. */
export function urlsHere(): string[] {
  const { BOARDROOM_TEST_POSTGRES, BOARDROOM_TEST_MARIADB, BOARDROOM_TEST_CLICKHOUSE } = process.env;
  const started = [BOARDROOM_TEST_POSTGRES, BOARDROOM_TEST_MARIADB, BOARDROOM_TEST_CLICKHOUSE];
  return ['duckdb::memory:', 'pglite:', 'sqlite::memory:', ...started.filter((url) => url !== undefined)];
}

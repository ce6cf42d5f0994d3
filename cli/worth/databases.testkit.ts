import { connect } from '../../databases';
import type { Database } from '../../databases';

const { BOARDROOM_TEST_POSTGRES, BOARDROOM_TEST_MARIADB, BOARDROOM_TEST_CLICKHOUSE } = process.env;
const STARTED = [BOARDROOM_TEST_POSTGRES, BOARDROOM_TEST_MARIADB, BOARDROOM_TEST_CLICKHOUSE];
const URLS = ['duckdb::memory:', 'sqlite::memory:', 'pglite:', ...STARTED].filter((url) => url !== undefined);

/** Every database that is there, opened before the tests of the file that asks; the tables that they leave are dropped after them. */
export function databasesHere(tables: readonly string[]): readonly Database[] {
  const databases: Database[] = [];
  beforeAll(async () => {
    databases.push(...(await Promise.all(URLS.map((url) => connect(url)))));
  }, 60_000);
  afterAll(async () => {
    for (const database of databases) {
      for (const table of tables) {
        await database.run(`DROP TABLE IF EXISTS ${table}`);
      }
      await database.close();
    }
  });
  return databases;
}

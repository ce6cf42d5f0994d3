import { connect } from '../../databases';
import type { Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';

/** Every database that is there, opened before the tests of the file that asks; the tables that they leave are dropped after them. */
export function databasesHere(tables: readonly string[]): readonly Database[] {
  const databases: Database[] = [];
  beforeAll(async () => {
    databases.push(...(await Promise.all(urlsHere().map((url) => connect(url)))));
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

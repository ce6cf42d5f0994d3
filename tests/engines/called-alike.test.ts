import { connect } from '../../databases';
import { dialectOf } from '../../src/sql';
import { tableName } from '../../src/sql/dialect';

it.each(['duckdb::memory:', 'pglite:', 'sqlite::memory:'])(
  'a table of %s that is called like the part of the statement that reads it is read',
  async (url) => {
    const database = await connect(url);
    await database.run('CREATE TABLE contact (id INTEGER)');
    await database.run('INSERT INTO contact VALUES (7)');
    const table = tableName('contact', dialectOf(database.kind));
    const { columns } = await database.run(`WITH contact AS (SELECT id FROM ${table}) SELECT id FROM contact`);
    expect(Number(columns[0].values[0])).toBe(7);
    await database.close();
  }
);

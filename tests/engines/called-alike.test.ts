import { connect } from '../../databases';
import { catalog } from '../../src/catalog';
import type { Mapping } from '../../src/model';
import { dimensionAsk } from '../../src/plan';
import { dialectOf, statementFor } from '../../src/sql';

const mapping: Mapping = {
  version: 1,
  name: 'Plain',
  entities: {
    contact: {
      source: 'centre',
      table: 'contact',
      fields: {
        id: { column: 'id' },
        started_at: { column: 'began', as: 'epoch' },
        agent: { column: 'who' },
      },
    },
  },
};

it.each(['duckdb::memory:', 'pglite:', 'sqlite::memory:'])(
  'a table of %s that is called like the part of the statement that reads it is read',
  async (url) => {
    const database = await connect(url);
    await database.run('CREATE TABLE contact (id TEXT, began INTEGER, who TEXT)');
    await database.run("INSERT INTO contact VALUES ('one', 60, 'Ada')");
    const sources = { centre: { uid: 'centre', name: 'Centre', kind: database.kind } };
    const ask = dimensionAsk('agent', { from: 0, to: 86_400_000 }, 86_400_000, { ...catalog, mapping, sources });
    const { length, columns } = await database.run(statementFor(ask, dialectOf(database.kind)));
    expect(length).toBe(1);
    expect(columns.map(({ values }) => values[0])).toContain('Ada');
    await database.close();
  }
);

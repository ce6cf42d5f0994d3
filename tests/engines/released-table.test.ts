import { connect } from '../../databases';
import type { Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';
import { releasedCells } from '../../src/answer';
import type { EntityMapping } from '../../src/model';

import { answersOf, definitionsFor, load, NOW, seen, TABLE } from './planted.testkit';

const QUESTION = {
  answer: 'metrics' as const,
  metrics: [{ metric: 'engagement' }, { metric: 'day_pulse' }],
  groupBy: ['site', 'team'],
};

let databases: Database[] = [];
beforeAll(async () => {
  databases = await Promise.all(urlsHere().map((url) => connect(url)));
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

/** Cells in a table of a name of its own, for servers are shared. */
function cellsOf(database: Database) {
  const keeping = { table: `released_${process.pid}`, reader: `reader_${process.pid}` };
  return releasedCells(definitionsFor(database.kind), NOW, keeping);
}

const figures = (text: string) => JSON.stringify(JSON.parse(text).rows);

it('gives the same figures from the table of cells as from single answers, in every database', async () => {
  for (const database of databases) {
    await load(database, answersOf());
    const cells = cellsOf(database);
    for (const statement of cells.table) {
      await database.run(statement);
    }
    const mapped: Partial<EntityMapping> = { ...cells.mapping, anonymous: 'a test', release: undefined };
    const [fromAnswers, fromCells] = [
      await seen(database, QUESTION, definitionsFor(database.kind)),
      await seen(database, QUESTION, definitionsFor(database.kind, mapped)),
    ];
    expect(JSON.parse(fromCells).rows.length).toBeGreaterThan(3);
    expect({ in: database.name, rows: figures(fromCells) }).toEqual({ in: database.name, rows: figures(fromAnswers) });
    await database.run(`DROP TABLE released_${process.pid}`);
  }
}, 300_000);

it('gives MySQL and MariaDB a reader of the cells and of nothing else', async () => {
  for (const database of databases.filter(({ kind }) => kind === 'mysql')) {
    await load(database, answersOf());
    const cells = cellsOf(database);
    const who = `\`reader_${process.pid}\`@'%'`;
    for (const statement of [...cells.table, ...cells.reader]) {
      await database.run(statement);
    }
    const { columns } = await database.run(`SHOW GRANTS FOR ${who}`);
    const grants = Array.from(columns[0].values, String).filter((grant) => !grant.startsWith('GRANT USAGE'));
    await database.run(`DROP USER ${who}`);
    await database.run(`DROP TABLE released_${process.pid}`);
    expect(grants).toEqual([expect.stringMatching(new RegExp(`^GRANT SELECT ON .*released_${process.pid}`))]);
  }
});

it('lets the reader of PostgreSQL see the cells and no answer', async () => {
  const database = databases.find(({ kind }) => kind === 'postgres')!;
  await load(database, answersOf());
  const cells = cellsOf(database);
  const who = `"reader_${process.pid}"`;
  for (const statement of [...cells.table, ...cells.reader]) {
    await database.run(statement);
  }
  await database.run(`SET ROLE ${who}`);
  const [shown, hidden] = [
    await database.run(`SELECT COUNT(*) AS n FROM released_${process.pid}`),
    await database.run(`SELECT * FROM ${TABLE}`).catch((thrown: unknown) => thrown),
  ];
  await database.run('RESET ROLE');
  await database.run(`DROP TABLE released_${process.pid}`);
  await database.run(`DROP ROLE ${who}`);
  expect(Number(shown.columns[0].values[0])).toBeGreaterThan(10);
  expect(String((hidden as Error).message)).toContain('permission denied');
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connect';
import type { Database, TableSpec } from './database';

const table: TableSpec = {
  name: 'every_type',
  columns: [
    { name: 'words', type: 'text' },
    { name: 'whole', type: 'integer' },
    { name: 'part', type: 'double' },
    { name: 'yes', type: 'boolean' },
    { name: 'at', type: 'timestamp' },
    { name: 'day', type: 'date' },
  ],
};
const noon = Date.UTC(2024, 2, 31, 12, 30, 15, 250);
const before1970 = Date.UTC(1961, 0, 2);
const batch = {
  length: 3,
  columns: [
    { name: 'words', values: ['tab\there \u{1F600}', 'back\\slash\nand "quote"', null] },
    { name: 'whole', values: [7, -1, null] },
    { name: 'part', values: [0.1, -1e300, null] },
    { name: 'yes', values: [true, false, null] },
    { name: 'at', values: [noon, before1970 + 1, null] },
    { name: 'day', values: [Date.UTC(2024, 1, 29), before1970, null] },
  ],
};
const asLoaded = Object.fromEntries(batch.columns.map(({ name, values }) => [name, values as unknown[]]));

/** What SQLite has no types for comes back as its texts, and as 1 and 0. */
const inSqlite = {
  ...asLoaded,
  yes: [1, 0, null],
  at: ['2024-03-31T12:30:15.250Z', '1961-01-02T00:00:00.001Z', null],
  day: ['2024-02-29', '1961-01-02', null],
};

/** BOARDROOM_TEST_MARIADB names a scratch MariaDB or MySQL, BOARDROOM_TEST_CLICKHOUSE a ClickHouse, where there is one. */
const mariadb = process.env.BOARDROOM_TEST_MARIADB;
const clickhouse = process.env.BOARDROOM_TEST_CLICKHOUSE;
const kinds: Array<[string, string, Record<string, unknown[]>]> = [
  ['SQLite', 'sqlite::memory:', inSqlite],
  ...(mariadb ? [['MariaDB', mariadb, asLoaded] as [string, string, Record<string, unknown[]>]] : []),
  ...(clickhouse ? [['ClickHouse', clickhouse, asLoaded] as [string, string, Record<string, unknown[]>]] : []),
];

describe.each(kinds)('%s', (_, url, values) => {
  let database: Database;
  beforeAll(async () => {
    database = await connect(url);
  });
  afterAll(() => database.close());

  const column = async (statement: string) => Array.from((await database.run(statement)).columns[0].values);

  it('gives back what was loaded, of every type, nothing included', async () => {
    await database.load(table, [batch], { replace: true });
    const { columns } = await database.run('SELECT * FROM every_type');
    expect(Object.fromEntries(columns.map(({ name, values: read }) => [name, Array.from(read)]))).toEqual(values);
  });

  it('leaves a table that exists alone, and loads all or nothing', async () => {
    await database.load(table, [batch], { replace: true });
    await expect(database.load(table, [])).rejects.toMatchObject({ kind: 'source', message: /already exists/ });
    const broken = { length: 1, columns: [] };
    await expect(database.load(table, [batch, broken], { replace: true })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await column('SELECT count(*) FROM every_type')).toEqual([3]);
    expect(await column('SELECT sum(whole) FROM every_type')).toEqual([6]);
  });

  it('loses no digit of a whole number above 2^53', async () => {
    expect(await column('SELECT 9007199254740993 UNION ALL SELECT -9007199254740993')).toEqual([
      '9007199254740993',
      '-9007199254740993',
    ]);
    expect(await column('SELECT 9007199254740991')).toEqual([9007199254740991]);
    expect(await column('SELECT 1.5e300')).toEqual([1.5e300]);
  });

  it('gives an empty table for no rows, and the last of several statements', async () => {
    const { length, columns } = await database.run('SELECT words FROM every_type WHERE 1 = 0');
    expect([length, columns[0].name, columns[0].values.length]).toEqual([0, 'words', 0]);
    expect(await column('SELECT 1; SELECT 2')).toEqual([2]);
  });

  it('tells a mistake in the words of the database, and goes on', async () => {
    await expect(database.run('SELECT * FROM nowhere')).rejects.toMatchObject({
      kind: 'source',
      message: expect.stringMatching(/^[^(].*nowhere/),
      at: { source: database.name },
    });
    expect(await column('SELECT 1')).toEqual([1]);
  });
});

it('keeps an SQLite file, and only reads it when told so', async () => {
  const url = `sqlite:${join(mkdtempSync(join(tmpdir(), 'boardroom-')), 'centre.sqlite')}`;
  const first = await connect(url);
  await first.run('CREATE TABLE calls AS SELECT 42 AS number');
  await first.close();
  const second = await connect(url, { readOnly: true });
  expect((await second.run('SELECT number FROM calls')).columns[0].values).toEqual([42]);
  await expect(second.run('DELETE FROM calls')).rejects.toMatchObject({ message: /readonly/ });
  await second.close();
});

(mariadb ? describe : describe.skip)('MariaDB, where the test run has started one (BOARDROOM_TEST_MARIADB)', () => {
  it('stops what takes too long, and refuses to write where it only reads', async () => {
    const database = await connect(mariadb!, { timeout: 0.3, readOnly: true });
    const endless =
      'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT SUM(a.i * b.i + c.i) FROM n AS a, n AS b, n AS c';
    await expect(database.run(endless)).rejects.toMatchObject({ kind: 'slow' });
    await expect(database.run('CREATE TABLE written (i INT)')).rejects.toMatchObject({ kind: 'denied' });
    await database.close();
  });

  it('never tells a password', async () => {
    const problem = await connect(mariadb!.replace('root@', 'ada:pa%3Ass@')).catch((thrown) => thrown);
    expect(problem).toMatchObject({ kind: 'denied' });
    expect(JSON.stringify(problem)).not.toMatch(/pa:ss|pa%3Ass/);
  });
});

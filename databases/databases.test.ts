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
    { name: 'local', type: 'timestamp_local' },
    { name: 'day', type: 'date' },
  ],
};
const noon = Date.UTC(2024, 2, 31, 12, 30, 15, 250);
const before1970 = Date.UTC(1961, 0, 2);
const values: Record<string, unknown[]> = {
  words: ['tab\there', 'back\\slash\nand "quote"', null],
  whole: [7, -1, null],
  part: [0.1, -1e300, null],
  yes: [true, false, null],
  at: [noon, before1970 + 1, null],
  local: [noon, before1970, null],
  day: [Date.UTC(2024, 1, 29), before1970, null],
};
const batch = { length: 3, columns: Object.entries(values).map(([name, column]) => ({ name, values: column })) };

/** BOARDROOM_TEST_POSTGRES names a scratch PostgreSQL, where there is one. */
const urls = ['duckdb::memory:', 'pglite:', process.env.BOARDROOM_TEST_POSTGRES].filter((url) => url !== undefined);

describe.each(urls)('%s', (url) => {
  let database: Database;

  beforeAll(async () => {
    database = await connect(url);
  });
  afterAll(() => database.close());

  const column = async (statement: string) => Array.from((await database.run(statement)).columns[0].values);

  it('gives back what was loaded, of every type, nothing included', async () => {
    await database.load(table, [batch], { replace: true });
    const { length, columns } = await database.run('SELECT * FROM every_type');
    expect(length).toBe(3);
    expect(Object.fromEntries(columns.map(({ name, values: read }) => [name, Array.from(read)]))).toEqual(values);
  });

  it('loads batches as they come', async () => {
    async function* slowly() {
      yield batch;
      yield batch;
    }
    await database.load(table, slowly(), { replace: true });
    expect(await column('SELECT count(*) FROM every_type')).toEqual([6]);
  });

  it('leaves a table that exists alone', async () => {
    await database.load(table, [batch], { replace: true });
    await expect(database.load(table, [])).rejects.toMatchObject({ kind: 'source', message: /already exists/ });
    expect(await column('SELECT count(*) FROM every_type')).toEqual([3]);
  });

  it('loads all or nothing', async () => {
    await database.load(table, [batch], { replace: true });
    const broken = { length: 1, columns: [] };
    await expect(database.load(table, [batch, broken], { replace: true })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await column('SELECT count(*) FROM every_type')).toEqual([3]);
  });

  it('gives numbers for bigint, decimal and the sum of whole numbers', async () => {
    expect(await column('SELECT CAST(9007199254740991 AS bigint)')).toEqual([9007199254740991]);
    expect(await column('SELECT CAST(12.345 AS numeric(10, 3))')).toEqual([12.345]);
    await database.load(table, [batch], { replace: true });
    expect(await column('SELECT sum(whole) FROM every_type')).toEqual([6]);
  });

  it('gives instants as whole milliseconds, whatever their zone or age', async () => {
    expect(await column("SELECT timestamptz '2024-03-31 01:30:00.123999+05:30'")).toEqual([
      Date.UTC(2024, 2, 30, 20, 0, 0, 123),
    ]);
    expect(await column("SELECT timestamp '0012-01-01 00:00:00'")).toEqual([Date.parse('0012-01-01T00:00:00Z')]);
    expect(await column("SELECT timestamp 'infinity'")).toEqual([Infinity]);
  });

  it('loses no digit of a number above 2^53, and calls nothing what is infinite or no number', async () => {
    expect(await column('SELECT CAST(9007199254740993 AS bigint)')).toEqual(['9007199254740993']);
    expect(await column('SELECT CAST(-9007199254740993 AS numeric(30, 0))')).toEqual(['-9007199254740993']);
    expect(await column("SELECT CAST('NaN' AS double precision)")).toEqual([NaN]);
    expect(await column("SELECT CAST('-Infinity' AS double precision)")).toEqual([-Infinity]);
  });

  it('gives other types as their text', async () => {
    expect(await column("SELECT interval '1' day")).toEqual(['1 day']);
    expect(await column("SELECT time '10:20:30'")).toEqual(['10:20:30']);
  });

  it('gives an empty table for no rows', async () => {
    const { length, columns } = await database.run('SELECT 1 AS one WHERE 1 = 0');
    expect([length, columns[0].name, columns[0].values.length]).toEqual([0, 'one', 0]);
  });

  it('gives the last of several statements', async () => {
    expect(await column('SELECT 1; SELECT 2')).toEqual([2]);
  });

  it('tells a mistake in the words of the database, and goes on', async () => {
    await expect(database.run('SELECT * FROM nowhere')).rejects.toMatchObject({
      name: 'Problem',
      kind: 'source',
      message: expect.stringContaining('nowhere'),
      at: { source: database.name },
    });
    expect(await column('SELECT 1')).toEqual([1]);
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connect';
import { failure } from './failure';

it('names the databases that it knows when asked for another', async () => {
  await expect(connect('oracle://scott:tiger@host')).rejects.toMatchObject({
    kind: 'unknown',
    message: 'kind of database: oracle:',
    hint: expect.stringContaining('duckdb:FILE'),
  });
});

it('stops a statement that takes too long', async () => {
  const database = await connect('duckdb::memory:', { timeout: 0.2 });
  const endless = 'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3';
  await expect(database.run(endless)).rejects.toMatchObject({ kind: 'slow', hint: expect.stringContaining('shorter') });
  await database.close();
});

it('runs statements side by side', async () => {
  const database = await connect('duckdb::memory:');
  const answers = await Promise.all([1, 2, 3].map((number) => database.run(`SELECT ${number}`)));
  expect(answers.map(({ columns }) => columns[0].values[0])).toEqual([1, 2, 3]);
  await database.close();
});

it('keeps a file, and only reads it when told so', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'boardroom-')), 'centre.duckdb');
  const first = await connect(`duckdb:${file}`);
  await first.run('CREATE TABLE calls AS SELECT 42 AS number');
  await first.close();
  const second = await connect(`duckdb:${file}`, { readOnly: true });
  expect((await second.run('SELECT number FROM calls')).columns[0].values).toEqual([42]);
  await expect(second.run('DELETE FROM calls')).rejects.toMatchObject({ kind: 'source' });
  expect(second.name).toBe('centre.duckdb');
  await second.close();
});

it('never tells a password', async () => {
  const url = 'postgresql://ada:pa%3Ass@127.0.0.1:1/calls';
  const problem = await connect(url).catch((thrown) => thrown);
  expect(problem).toMatchObject({ kind: 'source', at: { source: 'calls on 127.0.0.1' } });
  expect(JSON.stringify(problem)).not.toMatch(/pa:ss|pa%3Ass|ada/);
  expect(failure(new Error('no entry for pa:ss'), 'calls', ['pa:ss']).message).toBe('no entry for ***');
  await expect(connect('postgresql://ada:p@ss:word@@/x')).rejects.toMatchObject({ kind: 'invalid' });
});

it.each([
  ['42501', 'denied', 'GRANT SELECT'],
  ['28P01', 'denied', 'password'],
  ['57014', 'slow', 'shorter period'],
  ['3D000', 'source', 'name of the database'],
  ['ECONNREFUSED', 'source', 'running'],
])('takes code %s for %s and says a way out', (code, kind, way) => {
  const problem = failure(Object.assign(new Error('it says no'), { code }), 'calls');
  expect(problem).toMatchObject({ kind, hint: expect.stringContaining(way) });
  expect(problem.toLine()).toBe(`source calls: it says no. ${problem.hint}`);
});

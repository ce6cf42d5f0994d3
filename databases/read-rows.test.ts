import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './connect';
import { loadDelimited } from './load-delimited';
import { readRows } from './read-rows';

const folder = mkdtempSync(join(tmpdir(), 'boardroom-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function table(path: string) {
  const { length, columns } = await readRows(path);
  return { length, ...Object.fromEntries(columns.map(({ name, values }) => [name, values])) };
}

const odd = file(
  'odd.txt',
  '\uFEFFvru+line\tq_time\tserver\r\nAA0101\t0:00:17\t\r\nAA0102\t"0:01:00"\t"NO ""1"""\r\n\r\n'
);

it('reads an odd file untouched: signs in names, CRLF, byte order mark, quotes', async () => {
  expect(await table(odd)).toEqual({
    length: 2,
    'vru+line': ['AA0101', 'AA0102'],
    q_time: ['0:00:17', '0:01:00'],
    server: [null, 'NO "1"'],
  });
});

it.each(['duckdb::memory:', 'pglite:'])('loads it the same into %s', async (url) => {
  const database = await connect(url);
  await loadDelimited(database, odd, { table: 'calls' });
  const { columns } = await database.run('SELECT "vru+line", server, q_time FROM calls ORDER BY 1');
  expect(columns.map(({ values }) => Array.from(values))).toEqual([
    ['AA0101', 'AA0102'],
    [null, 'NO "1"'],
    ['0:00:17', '0:01:00'],
  ]);
  await database.close();
});

it('names columns itself where a file has no header', async () => {
  const database = await connect('duckdb::memory:');
  const spec = await loadDelimited(database, file('bare.csv', '1;2\n3;4\n'), { table: 'bare', header: false });
  expect(spec.columns.map(({ name }) => name)).toEqual(['column1', 'column2']);
  expect((await database.run('SELECT count(*) FROM bare')).columns[0].values).toEqual([2]);
  await database.close();
});

it('reads a file longer than one piece', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `${index},"line\n${index}",ünïcode`);
  const { length, columns } = await readRows(file('long.csv', `id,text,word\n${lines.join('\n')}`));
  expect(length).toBe(100_000);
  expect(columns.map(({ values }) => values[99_999])).toEqual(['99999', 'line\n99999', 'ünïcode']);
});

it('fills short records up and refuses long ones, saying which', async () => {
  expect(await table(file('short.csv', 'a,b\n1\n2,3,\n'))).toEqual({ length: 2, a: ['1', '2'], b: [null, '3'] });
  await expect(readRows(file('wide.csv', 'a,b\n1,2\n3,4,5\n'))).rejects.toMatchObject({
    kind: 'invalid',
    message: 'record 2: 3 fields where 2 are named',
    at: { source: 'wide.csv' },
  });
});

it('keeps the types of JSON, and nothing is null', async () => {
  const rows = [
    { id: 1, ok: true, tags: ['a'] },
    { id: 2.5, note: null },
  ];
  const expected = { length: 2, id: [1, 2.5], ok: [true, null], tags: ['["a"]', null], note: [null, null] };
  expect(await table(file('rows.json', JSON.stringify(rows)))).toEqual(expected);
  expect(await table(file('rows.ndjson', rows.map((row) => JSON.stringify(row)).join('\n\n')))).toEqual(expected);
});

it.each([
  ['rows.xlsx', '', 'kind of file'],
  ['none.csv', '', 'nothing is in it'],
  ['twice.csv', 'a,a\n1,2\n', 'column a: the header names it twice'],
  ['object.json', '{}', 'not a list of rows'],
  ['cut.ndjson', '{"a":1}\n{"a":', 'line 2: not a JSON object'],
])('says what is wrong with %s', async (name, text, message) => {
  await expect(readRows(file(name, text))).rejects.toThrow(message);
});

it('says that a file is not there', async () => {
  await expect(readRows(join(folder, 'gone.csv'))).rejects.toMatchObject({
    message: expect.stringContaining('not there'),
  });
});

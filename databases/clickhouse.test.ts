import { lastColumns, linesOf } from './clickhouse-values';
import { connect } from './connect';

/** Where BOARDROOM_TEST_CLICKHOUSE is set, the package is there, and the other tests of databases run on it. */
const whereAbsent = process.env.BOARDROOM_TEST_CLICKHOUSE ? it.skip : it;

whereAbsent('says what to install where its package is not there', async () => {
  await expect(connect('clickhouse::memory:')).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('chdb'),
    hint: expect.stringContaining('npm install --no-save chdb@'),
  });
});

it('reads the last of several answers, by the types that it names', () => {
  const answer = (meta: Array<[string, string]>, row: unknown[]) =>
    `{\n\t"meta":\n\t${JSON.stringify(meta.map(([name, type]) => ({ name, type })))},\n\t"data": [${JSON.stringify(row)}]\n}\n`;
  const types: Array<[string, string]> = [
    ['n', 'UInt64'],
    ['inf', 'Nullable(Float64)'],
    ['nan', 'Float64'],
    ['long', 'UInt64'],
    ['exact', 'Decimal(38, 2)'],
    ['at', "Nullable(DateTime64(3, 'UTC'))"],
    ['yes', 'Bool'],
    ['word', 'LowCardinality(Nullable(String))'],
    ['list', 'Array(UInt8)'],
    ['none', 'Nullable(Int8)'],
  ];
  const row = ['7', 'inf', 'nan', '9007199254740993', '0.25', '2026-01-01T00:00:00.250Z', true, '12', [1, 2], null];
  const { length, columns } = lastColumns(answer([['old', 'Int8']], [1]) + answer(types, row));
  expect([length, columns.map(({ name, values }) => [name, values[0]])]).toEqual([
    1,
    [
      ['n', 7],
      ['inf', Infinity],
      ['nan', NaN],
      ['long', '9007199254740993'],
      ['exact', 0.25],
      ['at', Date.UTC(2026, 0, 1) + 250],
      ['yes', true],
      ['word', '12'],
      ['list', '[1,2]'],
      ['none', null],
    ],
  ]);
});

it('writes a row as one line, whatever stands in its texts', () => {
  const table = {
    name: 'calls',
    columns: [
      { name: 'word', type: 'text' as const },
      { name: 'at', type: 'timestamp' as const },
    ],
  };
  const columns = [
    { name: 'at', values: [0, null] },
    { name: 'word', values: ['a\n"b"', null] },
  ];
  expect(linesOf(table, { length: 2, columns })).toBe('["a\\n\\"b\\"","1970-01-01 00:00:00.000"]\n[null,null]\n');
});

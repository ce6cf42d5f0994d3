import { connect, loadDelimited } from '../../databases';
import { problemsIn } from '../schema/judge';
import { CALLS, CALLS_MAPPING, fileWith, pathOf, typed } from '../terminal.testkit';

const calls = fileWith('calls.csv', CALLS);
const mapping = fileWith('mapping.json', CALLS_MAPPING);
const question = {
  version: 1,
  answer: 'metrics',
  metrics: [{ metric: 'service_level' }, { metric: 'handle_time' }, { metric: 'first_contact_resolution' }],
};
const request = fileWith('request.json', question);
const from = (file: string, ...more: string[]) =>
  typed('answer', '--rows', `contact=${calls}`, '--mapping', mapping, '--request', file, ...more);
const values = (out: string) =>
  JSON.parse(out).rows.map(({ values: row }: { values: Array<{ value: number | null }> }) =>
    row.map(({ value }) => value)
  );

describe('boardroom answer', () => {
  it('answers from a file of rows, from its first instant to the present', async () => {
    const { code, out, err } = await from(request);
    expect(values(out)).toEqual([[4 / 6, 120, 1 / 2].map((value) => expect.closeTo(value, 12))]);
    expect(JSON.parse(out).period).toEqual({ from: '2026-01-05T08:00:00.000Z', to: '2026-02-01T12:00:00.000Z' });
    expect(problemsIn(JSON.parse(out), 'answer')).toEqual([]);
    expect(err).toContain('warning: source calls.csv, mapping contact, field talk_s, column talk: In 1 row');
    expect(code).toBe(0);
  });

  it('gives the same from a database, by statements that --sql shows', async () => {
    const url = `duckdb:${pathOf('calls.duckdb')}`;
    const database = await connect(url);
    await loadDelimited(database, calls, { table: 'calls' });
    await database.close();
    const words = ['answer', '--database', url, '--mapping', mapping, '--request', request, '--compact'];
    const rows = JSON.parse((await from(request)).out).rows;
    expect(JSON.parse((await typed(...words)).out).rows).toEqual(rows);
    const { out } = await typed(...words, '--sql');
    expect(out).toMatch(/^-- contact\nWITH/);
    expect(out).toContain('FROM "calls"');
  });

  it('joins two sources by key, as a dashboard over them does', async () => {
    const url = `duckdb:${pathOf('apart.duckdb')}`;
    const database = await connect(url);
    await loadDelimited(database, calls, { table: 'calls' });
    await database.close();
    const customers = fileWith('customers.csv', 'who,kind\nada,old\nben,new\ncy,old\n');
    const customer = {
      source: 'crm',
      table: 'customers',
      fields: { id: { column: 'who' }, segment: { column: 'kind' } },
    };
    const entities = { ...CALLS_MAPPING.entities, customer };
    const apart = fileWith('apart.json', { ...CALLS_MAPPING, entities });
    const asks = fileWith('by-segment.json', { ...question, metrics: [{ metric: 'contacts' }], groupBy: ['segment'] });
    const words = ['--mapping', apart, '--request', asks, '--from', '2026-01-01'];
    const one = await typed('answer', '--database', `calls=${url}`, '--rows', `customer=${customers}`, ...words);
    const other = await typed('answer', '--rows', `contact=${calls}`, '--rows', `customer=${customers}`, ...words);
    const shown = JSON.parse(one.out);
    expect(
      shown.rows.map(({ group, values: [first] }: { group: unknown; values: Array<{ value: number }> }) => [
        group,
        first.value,
      ])
    ).toEqual([
      [['new'], 1],
      [['old'], 4],
      [[null], 1],
    ]);
    expect(JSON.parse(other.out).rows).toEqual(shown.rows);
    expect(one.err).toContain(
      'info: mapping contact: contact (in apart.duckdb) and customer (in customers.csv) were joined in the browser by 3 values of customer_id.'
    );
    expect(problemsIn(shown, 'answer')).toEqual([]);
  });

  it("reads a panel's query as Grafana stores it, in YAML as well", async () => {
    const stored = fileWith(
      'stored.yaml',
      `refId: A
datasource: { uid: boardroom-cx }
hide: false
version: 1
answer: metrics
metrics: [{ metric: contacts }]
groupBy: [site]
period: { from: 2026-01-05, to: 2026-01-08 }
zone: Europe/Berlin
`
    );
    const { out } = await from(stored);
    expect(JSON.parse(out).rows.map(({ group }: { group: unknown }) => group)).toEqual([['north'], ['south'], [null]]);
    expect(JSON.parse(out).period.from).toBe('2026-01-04T23:00:00.000Z');
    const later = await from(stored, '--from', '2026-01-06', '--zone', 'UTC');
    expect(JSON.parse(later.out).period).toEqual({ from: '2026-01-06T00:00:00.000Z', to: '2026-01-08T00:00:00.000Z' });
  });

  it('says what the question left out', async () => {
    const filters = [{ dimension: 'site', operator: 'not in', values: ['north', null] }];
    const shown = JSON.parse((await from(fileWith('some.json', { ...question, filters }))).out);
    expect(shown.filters).toEqual(filters);
    expect(problemsIn(shown, 'answer')).toEqual([]);
  });

  it("takes the house's own metrics and profiles", async () => {
    const metrics = fileWith('ours.json', {
      name: 'long_waits',
      title: 'Long waits',
      family: 'effort',
      entity: 'contact',
      formula: 'count(where: wait_s > 25) / count()',
    });
    const asks = fileWith('asks.json', { ...question, metrics: [{ metric: 'long_waits' }] });
    expect(values((await from(asks, '--metrics', metrics)).out)).toEqual([[2 / 6]]);
  });

  it('says null where nothing happened, which is an answer', async () => {
    const { code, out } = await from(request, '--from', '2026-01-20', '--to', '2026-01-21');
    expect(values(out)).toEqual([[null, null, null]]);
    expect(code).toBe(0);
  });

  it('ends in 1 with the reason where no metric could be computed, and still gives JSON', async () => {
    const asks = fileWith('satisfied.json', { ...question, metrics: [{ metric: 'satisfaction_top_box' }] });
    const { code, out, err } = await from(asks);
    expect(code).toBe(1);
    expect(err).toContain('This source cannot fill satisfaction: nobody is asked');
    expect(problemsIn(JSON.parse(out), 'answer')).toEqual([]);
  });

  it.each([
    [
      'a file that is not there',
      ['--rows', `contact=${calls}`, '--mapping', 'nowhere.json', '--request', request],
      'File nowhere.json is not there.',
    ],
    [
      'rows that are not there',
      ['--mapping', mapping, '--request', request, '--rows', 'contact=x.csv'],
      'File x.csv is not there.',
    ],
    [
      'a time that is none',
      ['--rows', `contact=${calls}`, '--mapping', mapping, '--request', request, '--timeout', 'soon'],
      '--timeout "soon" is no number of more than 0.',
    ],
    ['no data', ['--mapping', mapping, '--request', request], 'No data were named. Add --database URL'],
    ['no question', ['--mapping', mapping], '--request is missing.'],
    [
      'rows of something unmapped',
      ['--mapping', mapping, '--request', request, '--rows', `contract=${calls}`],
      '--rows names entity contract, which the mapping does not map. Did you mean contact?',
    ],
    [
      'a misspelt key',
      [
        '--rows',
        `contact=${calls}`,
        '--mapping',
        mapping,
        '--request',
        fileWith('slip.json', { ...question, groupby: ['site'] }),
      ],
      'there is no key "groupby" here. Did you mean groupBy?',
    ],
    [
      'a misspelt metric',
      [
        '--rows',
        `contact=${calls}`,
        '--mapping',
        mapping,
        '--request',
        fileWith('slip2.json', { ...question, metrics: [{ metric: 'handle_tim' }] }),
      ],
      'There is no metric "handle_tim". Did you mean handle_time?',
    ],
  ])('refuses %s', async (_, words, message) => {
    const { code, out, err } = await typed('answer', ...words);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) });
    expect(problemsIn(JSON.parse(out), 'answer')).toEqual([]);
  });

  it('never prints a password', async () => {
    const url = 'postgresql://ada:s3cret%21@127.0.0.1:1/centre';
    const { code, out, err } = await typed('answer', '--database', url, '--mapping', mapping, '--request', request);
    expect(code).toBe(1);
    expect(out + err).not.toMatch(/s3cret|postgresql:\/\/ada/);
  });
});

describe('boardroom', () => {
  it('helps', async () => {
    expect(await typed('--help')).toMatchObject({ code: 0, out: expect.stringContaining('boardroom answer') });
    expect(await typed('answer', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--mapping FILE') });
    expect(await typed('answr')).toMatchObject({ code: 1, err: expect.stringContaining('Did you mean answer?') });
  });
});

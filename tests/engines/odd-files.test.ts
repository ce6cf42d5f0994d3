import type { EntityMapping, MappedField } from '../../src/model';

import { places } from './odd-files.testkit';
import type { TextRow } from './odd-files.testkit';

const base: EntityMapping = { source: 'files', table: 'odd', fields: { id: { column: 'no' } } };
const withFields = (fields: Record<string, MappedField>, more: Partial<EntityMapping> = {}): EntityMapping => ({
  ...base,
  ...more,
  fields: { ...base.fields, ...fields },
});

/** When each row started, as each place reads it. */
async function startsOf(
  texts: readonly TextRow[],
  started: MappedField,
  more: Partial<EntityMapping> = {}
): Promise<Record<string, Array<string | null>>> {
  const own = { name: 'starts', entity: 'contact', formula: 'max(started_at - epoch)' };
  const rows = texts.map((row, index) => ({ no: `r${index}`, ...row }));
  const mapping = withFields(
    { started_at: started, epoch: { column: 'zero', as: 'epoch', type: 'instant' }, row: { column: 'no' } },
    more
  );
  const read = await Promise.all(
    places.map(async (place): Promise<[string, Array<string | null>]> => {
      const result = await place.answer(
        rows.map((row) => ({ ...row, zero: '0' })),
        mapping,
        { metrics: [own], groupBy: ['row'], period: { from: 0, to: Date.parse('2100-01-01T00:00Z') } }
      );
      expect(result.problems.map((problem) => problem.toLine())).toEqual([]);
      return [
        place.name,
        result.rows.map(({ values }) =>
          values[0].value === null ? null : new Date(values[0].value * 1000).toISOString()
        ),
      ];
    })
  );
  return Object.fromEntries(read);
}

const everywhere = (starts: string[]) => Object.fromEntries(places.map(({ name }) => [name, starts]));

it('reads a date and a time in two columns by their pattern, in the zone of the centre', async () => {
  const rows = [
    { day: '260115', clock: '9:05:07' },
    { day: '260715', clock: '19:05:07' },
  ];
  const started: MappedField = {
    columns: ['day', 'clock'],
    as: { format: 'yyMMdd H:mm:ss', zone: 'America/New_York' },
  };
  expect(await startsOf(rows, started)).toEqual(everywhere(['2026-01-15T14:05:07.000Z', '2026-07-15T23:05:07.000Z']));
});

it('reads local times through both changes of the clock: the doubled hour is the first, the skipped one is read as if nothing happened yet', async () => {
  const rows = [
    '2026-03-29 00:59:59',
    '2026-03-29 01:30:00',
    '2026-03-29 02:00:00',
    '2026-10-25 01:30:00',
    '2026-10-25 02:00:00',
  ].map((text) => ({ text }));
  const expected = [
    '2026-03-29T00:59:59.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-29T01:00:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T02:00:00.000Z',
  ];
  expect(
    await startsOf(rows, { column: 'text', as: { format: 'yyyy-MM-dd HH:mm:ss' } }, { zone: 'Europe/London' })
  ).toEqual(everywhere(expected));
  expect(await startsOf(rows, { column: 'text', as: 'iso' }, { zone: 'Europe/London' })).toEqual(everywhere(expected));
  expect(await startsOf(rows, { column: 'text', as: 'local' }, { zone: 'Europe/London' })).toEqual(
    everywhere(expected)
  );
});

it('reads ISO texts with and without an offset side by side', async () => {
  const rows = [
    '2026-07-01T12:00:00Z',
    '2026-07-01T12:00:00+02:00',
    '2026-07-01 12:00:00.250-0330',
    '2026-07-01T12:00',
    '2026-07-01',
  ].map((text) => ({ text }));
  expect(await startsOf(rows, { column: 'text', as: 'iso' }, { zone: 'Europe/Berlin' })).toEqual(
    everywhere([
      '2026-07-01T12:00:00.000Z',
      '2026-07-01T10:00:00.000Z',
      '2026-07-01T15:30:00.250Z',
      '2026-07-01T10:00:00.000Z',
      '2026-06-30T22:00:00.000Z',
    ])
  );
});

it('reads seconds and milliseconds since 1970', async () => {
  const rows = [{ text: '1767225600' }, { text: '1767225600.5' }];
  expect(await startsOf(rows, { column: 'text', as: 'epoch' })).toEqual(
    everywhere(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.500Z'])
  );
  expect(await startsOf([{ text: '1767225600123' }], { column: 'text', as: 'epoch_ms' })).toEqual(
    everywhere(['2026-01-01T00:00:00.123Z'])
  );
});

describe('values', () => {
  const rows = [
    { no: 'a', at: '1767225600', wait: '0:01:05', talk: '90500', result: 'AGENT', who: 'ada' },
    { no: 'b', at: '1767225600', wait: '12:10', talk: '1000', result: 'HANG', who: '0' },
    { no: 'c', at: '1767225600', wait: 'n/a', talk: '', result: 'LOST', who: 'ben' },
    { no: 'd', at: '1767225600', wait: null, talk: '500', result: 'PHANTOM', who: null },
  ];
  const mapping = withFields(
    {
      started_at: { column: 'at', as: 'epoch' },
      wait_s: { column: 'wait', as: 'hh:mm:ss', null: ['n/a'] },
      talk_s: { column: 'talk', as: 'ms', null: [''] },
      handled: { column: 'result', values: { AGENT: true, HANG: false } },
      outcome: { column: 'result' },
      customer_id: { column: 'who', null: [0] },
    },
    { where: "outcome != 'PHANTOM'" }
  );
  const sums = [
    'sum(wait_s)',
    'sum(talk_s)',
    'count(where: handled)',
    'count(where: not handled)',
    'count(where: known(handled))',
    'count_distinct(customer_id)',
    'count()',
  ];

  it('come from clocks, milliseconds, lists, and texts that mean nothing; the row filter keeps the rest out', async () => {
    const metrics = sums.map((formula, index) => ({ name: `m${index}`, entity: 'contact', formula }));
    for (const place of places) {
      const { rows: answer, problems } = await place.answer(rows, mapping, { metrics });
      expect({ place: place.name, problems: problems.map((problem) => problem.toLine()) }).toEqual({
        place: place.name,
        problems: [],
      });
      expect({ place: place.name, values: answer[0].values.map(({ value }) => value) }).toEqual({
        place: place.name,
        values: [795, 91.5, 1, 1, 2, 2, 3],
      });
    }
  });
});

describe('what cannot be read is an error that names field and column, never a row that vanishes', () => {
  const row = { no: 'a', at: '2026-02-28 10:00:00', wait: '5' };
  const mapping = withFields({
    started_at: { column: 'at', as: { format: 'yyyy-MM-dd HH:mm:ss' } },
    wait_s: { column: 'wait', as: 'seconds' },
  });

  it.each([
    [{ ...row, no: 'b', wait: 'five' }, 'wait_s/wait: ', /five/],
    [{ ...row, no: 'b', at: '2026-02-30 10:00:00' }, 'started_at/at: ', /2026-02-30/],
    [{ ...row, no: 'b', at: 'yesterday' }, 'started_at/at: ', /yesterday/],
  ])('%j', async (bad, start, message) => {
    for (const place of places) {
      const problems = await place.check([row, bad], mapping);
      expect({
        place: place.name,
        problems: problems.map((problem) => [problem.startsWith(start), message.test(problem)]),
      }).toEqual({ place: place.name, problems: [[true, true]] });
    }
  });

  it('a column that is not there', async () => {
    for (const place of places) {
      const problems = await place.check(
        [row],
        withFields({ started_at: { column: 'at', as: 'iso' }, wait_s: { column: 'weight', as: 'seconds' } })
      );
      expect({ place: place.name, named: problems.map((problem) => problem.startsWith('wait_s/weight: ')) }).toEqual({
        place: place.name,
        named: [true],
      });
    }
  });
});

it('takes an empty text for not known, so that anonymous callers are not one customer', async () => {
  const rows = [
    { no: 'a', at: '1767225600', who: '' },
    { no: 'b', at: '1767225700', who: '' },
    { no: 'c', at: '1767225800', who: 'ada' },
  ];
  const mapping = withFields({ started_at: { column: 'at', as: 'epoch' }, customer_id: { column: 'who' } });
  const formulas = [
    'count(where: known(customer_id))',
    'count(where: next(customer_id, within: 1d))',
    'count_distinct(customer_id)',
  ];
  const metrics = formulas.map((formula, index) => ({ name: `m${index}`, entity: 'contact', formula }));
  for (const place of places) {
    const { rows: answer } = await place.answer(rows, mapping, { metrics });
    expect({ place: place.name, values: answer[0].values.map(({ value }) => value) }).toEqual({
      place: place.name,
      values: [1, 0, 1],
    });
  }
});

it('takes quotes, dollars and comments in names and values for what they are', async () => {
  const odd = `x'); DROP TABLE "calls"; --$__timeFilter \${site}`;
  const rows = [
    { no: 'a', at: '1767225600', 'si"te; --': odd },
    { no: 'b', at: '1767225600', 'si"te; --': 'plain' },
  ];
  const mapping = withFields({ started_at: { column: 'at', as: 'epoch' }, site: { column: 'si"te; --', null: ["'"] } });
  for (const place of places) {
    const { rows: answer } = await place.answer(rows, mapping, {
      metrics: [{ name: 'all', entity: 'contact', formula: `count(where: site = '${odd.replace(/'/g, "''")}')` }],
      groupBy: ['site'],
      filters: [{ dimension: 'site', operator: 'in', values: [odd] }],
    });
    expect({ place: place.name, answer: answer.map(({ group, values }) => [group[0], values[0].value]) }).toEqual({
      place: place.name,
      answer: [[odd, 1]],
    });
  }
});

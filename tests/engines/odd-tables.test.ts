import type { MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { Engine, StoredEntity } from './canonical.testkit';

const AT = Date.UTC(2026, 0, 5);

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const calls: StoredEntity = {
  table: 'calls',
  length: 3,
  columns: [
    { name: 'no', type: 'text', values: ['c', 'a', 'b'] },
    { name: 'start', type: 'timestamp', values: [AT, AT, AT + 60_000] },
    { name: 'cust', type: 'text', values: ['ada', 'ada', 'ada'] },
    { name: 'wait', type: 'double', values: [10, -999, 30] },
    { name: 'outcome', type: 'double', values: [4, 4, 17] },
  ],
  mapping: {
    fields: {
      id: { column: 'no' },
      started_at: { column: 'start' },
      customer_id: { column: 'cust' },
      wait_s: { column: 'wait', null: [-999] },
      handled: { column: 'outcome', values: { '4': true, '17': false } },
    },
  },
};

/** What each engine makes of the formula. */
async function said(formula: string, contact: StoredEntity): Promise<Array<[engine: string, value: unknown]>> {
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ name: 'm', entity: 'contact', formula }],
    period: { from: AT, to: AT + 86_400_000 },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: AT + 86_400_000,
  };
  return Promise.all(
    engines.map(async (engine): Promise<[string, unknown]> => {
      const { rows, problems } = (await engine.answerStored(request, { contact })) as MetricsResult;
      return [engine.name, problems[0]?.toLine() ?? rows[0].values[0].value];
    })
  );
}

const everywhere = (value: unknown) => engines.map(({ name }) => [name, value]);

it('knows -999 for nothing also in a column of broken numbers, which some databases write -999.0', async () => {
  expect(await said('sum(wait_s)', calls)).toEqual(everywhere(40));
  expect(await said('count(wait_s)', calls)).toEqual(everywhere(2));
});

it('finds 4 in the list of values also in a column of broken numbers', async () => {
  expect(await said('count(where: handled)', calls)).toEqual(everywhere(2));
});

it('reads the text 12345 from a column of broken numbers too, and 0.5 as it is', async () => {
  const numbered: StoredEntity = {
    ...calls,
    columns: [...calls.columns, { name: 'caller', type: 'double', values: [12_345, 0.5, -40_000_000] }],
    mapping: { fields: { ...calls.mapping.fields, customer_id: { column: 'caller' } } },
  };
  for (const caller of ['12345', '0.5', '-40000000']) {
    expect(await said(`count(where: customer_id = '${caller}')`, numbered)).toEqual(everywhere(1));
  }
});

it('finds a table with dots, quotes and signs of Grafana in its name', async () => {
  for (const table of ['of.2026', 'a."b".c', 'a "b" `c`', "it's; --", '$x [[y]]']) {
    expect(await said('count()', { ...calls, table })).toEqual(everywhere(3));
  }
});

it('puts rows that start together in the order of their ids, also where a formula makes these', async () => {
  const made: StoredEntity['mapping'] = {
    fields: {
      ...calls.mapping.fields,
      no: { column: 'no' },
      id: { formula: "case when no = 'c' then 'A' else no end" },
    },
  };
  const first = 'sum(wait_s, where: gap_to_next(customer_id, within: 1s) = 0)';
  expect(await said(first, { ...calls, mapping: made })).toEqual(everywhere(10));
  expect(await said(first, calls)).toEqual(everywhere(null));
});

it('takes no row for another one because it was delivered twice', async () => {
  const twice: StoredEntity = {
    ...calls,
    length: 4,
    mapping: { fields: { ...calls.mapping.fields, chain_id: { column: 'no' } } },
    columns: [
      { name: 'no', type: 'text', values: ['a', 'a', 'b', 'z'] },
      { name: 'start', type: 'timestamp', values: [AT, AT, AT + 7_200_000, AT + 43_200_000] },
      { name: 'cust', type: 'text', values: ['ada', 'ada', 'ada', 'ben'] },
      { name: 'wait', type: 'double', values: [10, 10, 30, 0] },
      { name: 'outcome', type: 'double', values: [4, 4, 4, 4] },
    ],
  };
  expect(await said('count(where: next(customer_id, within: 1h, where: handled, unlike: chain_id))', twice)).toEqual(
    everywhere(0)
  );
  expect(await said('count(where: next(customer_id, within: 2h, where: handled, unlike: chain_id))', twice)).toEqual(
    everywhere(2)
  );
  expect(await said('count(where: previous(customer_id, within: 2h, unlike: chain_id))', twice)).toEqual(everywhere(1));
});

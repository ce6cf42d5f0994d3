import { at } from './calls.testkit';
import { askTables } from './tables.testkit';
import type { Tables } from './tables.testkit';

const call = (id: string, customer_id: string | null) => ({
  id,
  chain_id: id,
  customer_id,
  started_at: at('05T10:00'),
});
const tables: Tables = {
  contact: [call('1', 'ada'), call('2', 'ada'), call('3', 'ben'), call('4', 'cy'), call('5', null)],
  customer: [
    { id: 'ada', value: 900 },
    { id: 'ben', value: 0 },
    { id: 'cy', value: null },
  ],
};
const calls = { name: 'calls', entity: 'contact', formula: 'count()' };

it('says of each contact of a list what its customer is worth, and of nobody known nothing', async () => {
  const { rows, result } = await askTables(tables, { metrics: [calls], groupBy: ['contact'] });
  expect(result.metrics.map(({ key }) => key)).toEqual(['calls', 'customer_worth']);
  expect(rows).toEqual([
    ['1', 1, 900],
    ['2', 1, 900],
    ['3', 1, 0],
    ['4', 1, 'no data'],
    ['5', 1, 'no data'],
  ]);
});

it('says it once, of lists alone, and complains of nothing where the house does not know it', async () => {
  const keysOf = async (asked: object, from = tables) => {
    const { result, problems } = await askTables(from, { metrics: [calls], groupBy: ['contact'], ...asked });
    expect(problems).toEqual([]);
    return result.metrics.map(({ key }) => key);
  };
  expect(await keysOf({ metrics: [{ metric: 'customer_worth' }, calls] })).toEqual(['customer_worth', 'calls']);
  expect(await keysOf({ groupBy: [] })).toEqual(['calls']);
  expect(await keysOf({ grain: 'day' })).toEqual(['calls']);
  expect(await keysOf({}, { ...tables, customer: [{ id: 'ada', segment: 'first' }] })).toEqual(['calls']);
  expect(await keysOf({}, { contact: tables.contact })).toEqual(['calls']);
});

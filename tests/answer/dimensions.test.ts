import { runStreet, valuesStreet } from '../../src/answer';

import { MONTH, at } from './calls.testkit';
import { askTables, columnsOf, definitionsOf } from './tables.testkit';

const tables = {
  customer: [
    { id: 'ada', segment: 'private', household: 'large', reached: true },
    { id: 'ben', segment: 'business', household: 'small', reached: false },
    { id: 'cy', segment: 'business', household: 'small', reached: null },
  ],
  contact: [
    { id: '1', started_at: at('05T10:00'), customer_id: 'ada', team: 'red' },
    { id: '2', started_at: at('05T11:00'), customer_id: 'ada', team: 'red' },
    { id: '3', started_at: at('06T10:00'), customer_id: 'ben', team: 'blue' },
  ],
} as const;

const calls = { name: 'calls', entity: 'contact', formula: 'count()' };
const customers = { name: 'customers', entity: 'customer', formula: 'count()' };
const metrics = [calls, customers];

const valuesOf = (dimension: string) =>
  runStreet(valuesStreet({ dimension, now: MONTH.to }, definitionsOf(tables)), async ({ mapping }) =>
    columnsOf(mapping === 'contact' ? tables.contact : tables.customer)
  );

describe('a dimension of several entities', () => {
  it('splits metrics of each by its own field, and lays them side by side', async () => {
    const { rows, problems } = await askTables(tables, { metrics, groupBy: ['segment'] });
    expect(rows).toEqual([
      ['business', 1, 2],
      ['private', 2, 1],
    ]);
    expect(problems).toEqual([]);
  });

  it('filters each by its own field', async () => {
    const filters = [{ dimension: 'segment', operator: 'in' as const, values: ['private'] }];
    expect((await askTables(tables, { metrics, filters })).rows).toEqual([[2, 1]]);
  });

  it('leaves the other metrics standing where one entity has no such dimension', async () => {
    const { rows, problems } = await askTables(tables, { metrics, groupBy: ['team'] });
    expect(rows).toEqual([
      ['blue', 1, 'unavailable'],
      ['red', 2, 'unavailable'],
    ]);
    expect(problems).toEqual([
      'mapping customer, field team, metric customers: Rows of customer have no team. Known for: contact. Leave team out, or ask this metric in a query of its own.',
    ]);
  });

  it('shows nothing instead of unfiltered figures', async () => {
    const filters = [{ dimension: 'team', operator: 'in' as const, values: ['red'] }];
    expect((await askTables(tables, { metrics, filters })).rows).toEqual([[2, 'unavailable']]);
  });

  it('may be a field of the house, of whichever entity has it or points to one that has', async () => {
    const { rows, problems } = await askTables(tables, { metrics, groupBy: ['household'] });
    expect(rows).toEqual([
      ['large', 2, 1],
      ['small', 1, 2],
    ]);
    expect(problems).toEqual([]);
    const ofContacts = { ...tables, contact: tables.contact.map((row) => ({ ...row, line: 'north' })) };
    expect((await askTables(ofContacts, { metrics, groupBy: ['line'] })).problems[0]).toContain(
      'Rows of customer have no line. Known for: contact.'
    );
    await expect(askTables(tables, { metrics, groupBy: ['huosehold'] })).rejects.toThrow('no dimension "huosehold"');
  });

  it('may be yes or no, under the title that the house gave it', async () => {
    const { mapping, ...rest } = definitionsOf(tables);
    const { customer, contact } = mapping.entities;
    const reached = { column: 'reached', as: 'boolean', title: 'In audience' } as const;
    const fields = { ...customer.fields, reached };
    const house = { ...rest, mapping: { ...mapping, entities: { contact, customer: { ...customer, fields } } } };
    const { rows, result } = await askTables(tables, { metrics, groupBy: ['reached'] }, house);
    expect(rows).toEqual([
      ['no', 1, 1],
      ['yes', 2, 1],
      [null, 0, 1],
    ]);
    expect(result.dimensions).toEqual([{ name: 'reached', title: 'In audience' }]);
  });

  it('lists its values from the first entity that fills it', async () => {
    expect((await valuesOf('household')).values).toEqual(['large', 'small']);
    expect((await valuesOf('segment')).values).toEqual(['business', 'private']);
    expect(() => valuesStreet({ dimension: 'queue', now: MONTH.to }, definitionsOf(tables))).toThrow(
      'queue of contact is not'
    );
  });
});

describe('rows without time', () => {
  it('fall into no bucket, and the answer says so', async () => {
    const { rows, problems } = await askTables(tables, { metrics, grain: 'week' });
    expect(rows).toEqual([[3, 'unavailable']]);
    expect(problems).toEqual([
      'mapping customer, metric customers: Rows of customer have no time, so they fall into no bucket. Ask for the whole period, grain none.',
    ]);
  });
});

import { runStreet, street, valuesStreet } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Columns, Definitions, MetricsResult, Request } from '../../src/model';

import { MONTH, at, lines } from './calls.testkit';

const CALLS = [
  { no: '1', start: at('05T10:00'), who: 'ada', team: 'red' },
  { no: '2', start: at('05T11:00'), who: 'ada', team: 'red' },
  { no: '3', start: at('06T10:00'), who: 'ben', team: 'blue' },
];
const CUSTOMERS = [
  { who: 'ada', kind: 'private' },
  { who: 'ben', kind: 'business' },
  { who: 'cy', kind: 'business' },
];

const definitions: Definitions = {
  ...catalog,
  mapping: {
    version: 1,
    name: 'test',
    entities: {
      customer: {
        source: 'files',
        table: 'customers',
        fields: { id: { column: 'who' }, segment: { column: 'kind' }, household: { column: 'kind' } },
      },
      contact: {
        source: 'files',
        table: 'calls',
        fields: {
          id: { column: 'no' },
          started_at: { column: 'start', as: 'epoch_ms' },
          customer_id: { column: 'who' },
          team: { column: 'team' },
        },
      },
    },
  },
  sources: { files: { uid: 'files', name: 'Files', kind: 'rows' } },
};

const tables: Readonly<Record<string, Columns>> = { contact: columnsOf(CALLS), customer: columnsOf(CUSTOMERS) };

function columnsOf(rows: ReadonlyArray<Readonly<Record<string, unknown>>>): Columns {
  const columns = Object.keys(rows[0]).map((name) => ({ name, values: rows.map((row) => row[name]) }));
  return { length: rows.length, columns };
}

const calls = { name: 'calls', entity: 'contact', formula: 'count()' };
const customers = { name: 'customers', entity: 'customer', formula: 'count()' };

async function ask(request: Partial<Request>) {
  const calendar = { zone: 'UTC', weekStart: 'monday' } as const;
  const whole = { version: 1, answer: 'metrics', period: MONTH, calendar, now: MONTH.to, ...request } as Request;
  const result = await runStreet(street(whole, definitions), async ({ mapping }) => tables[mapping]);
  const { rows, problems } = result as MetricsResult;
  return {
    rows: rows.map(({ group, values }) => [...group, ...values.map(({ value, silence }) => silence ?? value)]),
    problems: lines(problems),
  };
}

const valuesOf = (dimension: string) =>
  runStreet(valuesStreet({ dimension, now: MONTH.to }, definitions), async ({ mapping }) => tables[mapping]);

describe('a dimension of several entities', () => {
  it('splits metrics of each by its own field, and lays them side by side', async () => {
    expect(await ask({ metrics: [calls, customers], groupBy: ['segment'] })).toEqual({
      rows: [
        ['business', 1, 2],
        ['private', 2, 1],
      ],
      problems: [],
    });
  });

  it('filters each by its own field', async () => {
    const filters = [{ dimension: 'segment', operator: 'in' as const, values: ['private'] }];
    expect((await ask({ metrics: [calls, customers], filters })).rows).toEqual([[2, 1]]);
  });

  it('leaves the other metrics standing where one entity has no such dimension', async () => {
    const answer = {
      rows: [
        ['blue', 1, 'unavailable'],
        ['red', 2, 'unavailable'],
      ],
      problems: [
        'mapping customer, field team, metric customers: Rows of customer have no team. Known for: contact. Leave team out, or ask this metric in a query of its own.',
      ],
    };
    expect(await ask({ metrics: [calls, customers], groupBy: ['team'] })).toEqual(answer);
  });

  it('shows nothing instead of unfiltered figures', async () => {
    const filters = [{ dimension: 'team', operator: 'in' as const, values: ['red'] }];
    expect((await ask({ metrics: [calls, customers], filters })).rows).toEqual([[2, 'unavailable']]);
  });

  it('may be a field of the house, of whichever entity has it', async () => {
    const { rows, problems } = await ask({ metrics: [calls, customers], groupBy: ['household'] });
    expect(rows).toEqual([
      ['business', 'unavailable', 2],
      ['private', 'unavailable', 1],
    ]);
    expect(problems[0]).toContain('Rows of contact have no household. Known for: customer.');
    await expect(ask({ metrics: [calls], groupBy: ['huosehold'] })).rejects.toThrow('no dimension "huosehold"');
  });

  it('lists its values from the first entity that fills it', async () => {
    expect((await valuesOf('household')).values).toEqual(['business', 'private']);
    expect((await valuesOf('segment')).values).toEqual(['business', 'private']);
    expect(() => valuesStreet({ dimension: 'queue', now: MONTH.to }, definitions)).toThrow('queue of contact is not');
  });
});

describe('rows without time', () => {
  it('fall into no bucket, and the answer says so', async () => {
    const { rows, problems } = await ask({ metrics: [calls, customers], grain: 'week' });
    expect(rows).toEqual([[3, 'unavailable']]);
    expect(problems).toEqual([
      'mapping customer, metric customers: Rows of customer have no time, so they fall into no bucket. Ask for the whole period, grain none.',
    ]);
  });
});

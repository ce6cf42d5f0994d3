import fc from 'fast-check';

import type { Columns, Filter, Grain, Measured, MetricsResult, Request } from '../../src/model';

import { openHouse } from './apart.testkit';
import type { House } from './apart.testkit';
import type { CanonicalRow, CanonicalRows } from './canonical.testkit';
import { demandLaw, timeFor } from './runs.testkit';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 20);
const WAYS = [
  { contact: 'warehouse', customer: 'crm' },
  { contact: 'warehouse', customer: 'files' },
  { contact: 'files', customer: 'crm' },
  { contact: 'files', customer: 'sheets' },
];

const RUNS = 40;
jest.setTimeout(timeFor(RUNS));

let house: House;
beforeAll(async () => {
  const postgres = process.env.BOARDROOM_TEST_POSTGRES;
  house = await openHouse({ warehouse: 'duckdb::memory:', crm: postgres ?? 'duckdb::memory:' });
});
afterAll(() => house.close());

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const names = ['ada', 'ben', 'cy', "o'neil", 'Zoë'];

const contacts = fc
  .array(
    fc.record({
      customer_id: maybe(fc.constantFrom(...names, 'nobody')),
      quarter: fc.integer({ min: 0, max: 14 * 8 }),
      lasts: fc.constantFrom(0, 60, 9000),
      wait_s: maybe(fc.constantFrom(0, 20, 21, -3)),
      talk_s: maybe(fc.integer({ min: 0, max: 900 })),
      handled: maybe(fc.boolean()),
      offered: maybe(fc.boolean()),
      site: maybe(fc.constantFrom('Leeds', 'Łódź', 'a b')),
    }),
    { minLength: 1, maxLength: 40 }
  )
  .map((list) =>
    list.map(({ quarter, lasts, ...row }, index): CanonicalRow => {
      const started = START + quarter * 3 * 3_600_000;
      const at = (ms: number) => new Date(ms).toISOString();
      return { ...row, id: `r${index}`, started_at: at(started), ended_at: at(started + lasts * 1000) };
    })
  );

/** One name may stand twice, with other fields: the least counts, and no contact twice. */
const customers: fc.Arbitrary<CanonicalRow[]> = fc.array(
  fc.record({
    id: fc.constantFrom(...names),
    segment: maybe(fc.constantFrom('new', 'old')),
    data_known: maybe(fc.integer({ min: 0, max: 4 })),
    data_needed: fc.constant(4),
  }),
  { minLength: 1, maxLength: 7 }
);

const FORMULAS = [
  'count()',
  'sum(talk_s, where: handled) / count(where: handled)',
  'max(talk_s) - min(talk_s, where: offered)',
  'sum(customer.data_known)',
  'sum(talk_s * customer.data_known / 2, where: offered and customer.data_needed > 3)',
  'avg(-customer.data_known, where: handled)',
  'max(customer.data_known, where: handled) + min(customer.data_known)',
  "count(where: handled and customer.segment = 'new')",
  'count(customer.segment)',
  'sum(customer.data_known, where: handled, per: customer_id) / sum(customer.data_needed, per: customer_id)',
  'count_distinct(customer_id, where: handled)',
  "count_distinct(customer.segment, where: site != 'Leeds')",
  'count(where: next(customer_id, within: 2d))',
  'avg(gap_to_previous(customer_id, within: 3d, where: handled))',
];

const requests = fc
  .record({
    formulas: fc.subarray(FORMULAS, { minLength: 1 }),
    groupBy: fc.subarray(['site', 'segment']),
    grain: fc.constantFrom<Grain>('none', 'day', 'week'),
    filters: fc.array(
      fc.record({
        dimension: fc.constantFrom('site', 'segment'),
        operator: fc.constantFrom('in' as const, 'not in' as const),
        values: fc.subarray<string | null>(['Leeds', 'new', null], { minLength: 1 }),
      }),
      { maxLength: 2 }
    ) as fc.Arbitrary<Filter[]>,
    compare: fc.constantFrom('none' as const, 'previous' as const),
    from: fc.integer({ min: -3, max: 10 }),
    length: fc.integer({ min: 1, max: 16 }),
  })
  .map(({ formulas, from, length, ...query }): Request => {
    const period = { from: START + from * DAY, to: START + (from + length) * DAY };
    const metrics = formulas.map((formula, index) => ({ name: `m${index}`, entity: 'contact', formula }));
    return {
      version: 1,
      answer: 'metrics',
      metrics,
      ...query,
      period,
      calendar: { zone: 'Europe/London', weekStart: 'monday' },
      now: period.to + 60 * DAY,
    };
  });

function expectSame(one: MetricsResult, other: MetricsResult, where: string): void {
  const said = ({ problems }: MetricsResult) =>
    problems.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
  expect(said(other)).toEqual(said(one));
  const places = ({ rows }: MetricsResult) => rows.map(({ group, bucket }) => ({ group, bucket }));
  expect([where, places(other)]).toEqual([where, places(one)]);
  one.rows.forEach((row, index) => {
    for (const side of ['values', 'before'] as const) {
      row[side].forEach((measured, place) => {
        const figures = (each: Measured) => [each.value, each.numerator, each.denominator, each.matured].map(rounded);
        const place_ = [where, one.metrics[place].formula, row.group, row.bucket, side];
        expect([...place_, ...figures(other.rows[index][side][place])]).toEqual([...place_, ...figures(measured)]);
      });
    }
  });
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(10)));

it('gives the same numbers from two data sources as from one', async () => {
  await demandLaw(
    fc.asyncProperty(contacts, customers, requests, async (contactRows, customerRows, request) => {
      const rows: CanonicalRows = { contact: contactRows, customer: customerRows };
      const one = (await house.answer(request, rows, { contact: 'files', customer: 'files' })) as MetricsResult;
      for (const living of WAYS) {
        expectSame(
          one,
          (await house.answer(request, rows, living)) as MetricsResult,
          Object.values(living).join(' and ')
        );
      }
    }),
    RUNS
  );
});

describe('rows of two data sources', () => {
  const call = (customer: string | null, more: CanonicalRow = {}): CanonicalRow => ({
    id: `${customer} ${JSON.stringify(more)}`,
    customer_id: customer,
    started_at: new Date(START).toISOString(),
    ended_at: new Date(START).toISOString(),
    ...more,
  });
  const rows: CanonicalRows = {
    contact: [
      call('ada', { satisfaction: 5 }),
      call('ada', { satisfaction: 1 }),
      call('ben', { satisfaction: 4 }),
      call(null),
    ],
    customer: [
      { id: 'ada', segment: 'old' },
      { id: 'ben', segment: 'new' },
      { id: 'someone else', segment: 'old' },
    ],
  };
  const apart = { contact: 'warehouse', customer: 'crm' };
  const ask = async (formulas: readonly string[], more: Partial<Request> = {}, all = rows) =>
    (await house.answer(
      {
        version: 1,
        answer: 'metrics',
        metrics: formulas.map((formula) => ({ name: formula, entity: 'contact', formula })),
        period: { from: START, to: START + DAY },
        calendar: { zone: 'UTC', weekStart: 'monday' },
        now: START + DAY,
        groupBy: ['segment'],
        ...more,
      },
      all,
      apart
    )) as MetricsResult;

  it('are joined in the browser, which is told, and each statement shown', async () => {
    const { rows: shown, problems, traces } = await ask(['count()']);
    expect(shown.map(({ group, values }) => [group[0], values[0].value])).toEqual([
      ['new', 1],
      ['old', 2],
      [null, 1],
    ]);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['info', 'contact (in warehouse) and customer (in crm) were joined in the browser by 2 values of customer_id.'],
    ]);
    expect(traces.map(({ source, rows: count }) => [source, count])).toEqual([
      ['warehouse', 3],
      ['crm', 2],
    ]);
  });

  it('send only cells by key from the one, and only what these keys point to from the other', async () => {
    await ask(['count()']);
    const [cells, customers] = house.travelled.map(({ answer }) => answer as Columns);
    expect(cells.length).toBe(3);
    expect(Array.from(customers.columns[0].values).sort()).toEqual(['ada', 'ben']);
  });

  it('spare the join what needs nothing of the other', async () => {
    const { rows: shown } = await ask(['quantile(satisfaction, 0.5)', "count(where: customer.segment = 'old')"], {
      groupBy: [],
    });
    expect(shown[0].values.map(({ value }) => value)).toEqual([4, 2]);
  });

  it.each([
    ['quantile(wait_s, 0.9)', 'A quantile of cells cannot be added up.'],
    ['count_distinct(site)', 'What counts once among the rows of many keys cannot be added up from cells by key.'],
    ['sum(wait_s + customer.data_known)', 'It weighs fields of two data sources against each other, row by row.'],
    [
      'count(where: wait_s > customer.data_known)',
      'It weighs fields of two data sources against each other, row by row.',
    ],
    [
      'avg(satisfaction)',
      'It would be joined by key in the browser, and satisfaction of contact holds what people said.',
    ],
  ])('refuse %s in words and answer the rest', async (formula, reason) => {
    const more = {
      contact: [call('ada', { wait_s: 1, site: 'x', satisfaction: 1 })],
      customer: [{ id: 'ada', segment: 'old', data_known: 1 }],
    };
    const { rows: shown, problems } = await ask([formula, 'count()'], {}, more);
    expect(shown[0].values.map(({ value, silence }) => [value, silence])).toEqual([
      [null, 'unavailable'],
      [1, undefined],
    ]);
    expect(problems[0]).toMatchObject({
      kind: 'unavailable',
      message: reason,
      hint: expect.stringContaining('one data source'),
    });
  });

  it('are refused with the number of keys where these are too many', async () => {
    const many = Array.from({ length: 50_001 }, (_, index) => call(`c${index}`));
    const { rows: shown, problems } = await ask(['count()'], {}, { ...rows, contact: many });
    expect(shown).toEqual([]);
    expect(problems.map((problem) => problem.toLine())).toEqual([
      'mapping contact: contact (in warehouse) and customer (in crm) would have to be joined in the browser by 50,001 values of customer_id. At most 50,000 are. Choose a shorter period or a filter of contact, or put both into one data source.',
    ]);
    expect(house.travelled.map(({ want }) => want.source)).toEqual(['warehouse']);
  });

  it('say which of the two could not be read', async () => {
    const broken = await house.answer(
      {
        version: 1,
        answer: 'metrics',
        metrics: [{ name: 'n', entity: 'contact', formula: 'count()' }],
        groupBy: ['segment'],
        period: { from: START, to: START + DAY },
        calendar: { zone: 'UTC', weekStart: 'monday' },
        now: START + DAY,
      },
      rows,
      apart,
      { without: ['customer'] }
    );
    expect(broken.problems[0]).toMatchObject({ kind: 'source', at: { source: 'crm', mapping: 'customer' } });
  });
});

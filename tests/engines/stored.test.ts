import fc from 'fast-check';

import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Definitions, MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';
import { demandLaw, timeFor } from './runs.testkit';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 20);
const METRICS = [
  'first_contact_resolution',
  'contacts_per_resolution',
  'snowball_rate',
  'one_and_done_share',
  'repeat_contact_rate',
  'cost_per_resolution',
];
const FORMULAS = [
  'avg(gap_to_next(customer_id, within: 2d, where: offered, unlike: chain_id))',
  'count(where: not next(customer_id, within: 3d, where: offered, unlike: chain_id))',
  'count(where: next(customer_id, where: offered, unlike: chain_id))',
  'sum(gap_to_next(chain_id, within: 1d, where: handled))',
];

const RUNS = 30;
jest.setTimeout(timeFor(RUNS));

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });

/** Coarse times, so that rows often start together, follow within the window, or overlap. */
const contacts = fc
  .array(
    fc.record({
      chain: fc.integer({ min: 0, max: 9 }),
      customer_id: maybe(fc.constantFrom('ada', 'ben', 'cy')),
      quarter: fc.integer({ min: 0, max: 14 * 8 }),
      lasts: maybe(fc.constantFrom(0, 600, 30_000)),
      offered: maybe(fc.boolean()),
      handled: maybe(fc.boolean()),
      cost: fc.integer({ min: 1, max: 9 }),
      site: maybe(fc.constantFrom('Leeds', 'York')),
    }),
    { minLength: 1, maxLength: 40 }
  )
  .map((list) =>
    list.map(({ chain, quarter, lasts, ...row }, index): CanonicalRow => {
      const started = START + quarter * 3 * HOUR;
      const at = (ms: number) => new Date(ms).toISOString();
      const ended_at = lasts === null ? null : at(started + lasts * 1000);
      return { ...row, id: `r${index}`, chain_id: `c${chain}`, started_at: at(started), ended_at };
    })
  );

/** The rows with what the fields promise, found by looking at every later row. */
function stored(rows: readonly CanonicalRow[]): CanonicalRow[] {
  const place = ({ started_at, id }: CanonicalRow) => `${started_at} ${id}`;
  const inOrder = [...rows].sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return inOrder.map((row, index) => {
    const later = inOrder.slice(index + 1);
    const contact = later.find(
      (each) => each.customer_id === row.customer_id && each.offered === true && each.chain_id !== row.chain_id
    );
    const answer = later.find((each) => each.chain_id === row.chain_id && each.handled === true);
    return { ...row, next_contact_at: contact?.started_at ?? null, next_answer_at: answer?.started_at ?? null };
  });
}

function requestOf(from: number, length: number, grain: 'none' | 'day'): Request {
  const period = { from: START + from * DAY, to: START + (from + length) * DAY };
  const own = FORMULAS.map((formula, index) => ({ name: `own${index}`, entity: 'contact', formula }));
  return {
    version: 1,
    answer: 'metrics',
    metrics: [...METRICS.map((metric) => ({ metric })), ...own],
    groupBy: ['site'],
    grain,
    period,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: period.to,
  };
}

const figuresOf = ({ rows }: MetricsResult) =>
  rows.map(({ group, bucket, values }) => ({
    group,
    bucket,
    values: values.map(({ value, coverage, matured }) =>
      [value, coverage, matured].map((each) => (typeof each === 'number' ? Number(each.toPrecision(9)) : each))
    ),
  }));

it('finds in stored looks what it finds by looking, in every engine', async () => {
  const asked = fc.tuple(
    fc.integer({ min: -1, max: 10 }),
    fc.integer({ min: 1, max: 14 }),
    fc.constantFrom('none' as const, 'day' as const)
  );
  await demandLaw(
    fc.asyncProperty(contacts, asked, async (rows, [from, length, grain]) => {
      const request = requestOf(from, length, grain);
      for (const engine of engines) {
        const looked = (await engine.answer(request, { contact: rows })) as MetricsResult;
        const read = (await engine.answer(request, { contact: stored(rows) })) as MetricsResult;
        expect({ engine: engine.name, rows: figuresOf(read) }).toEqual({
          engine: engine.name,
          rows: figuresOf(looked),
        });
      }
    }),
    RUNS
  );
});

/** The statement that asks for first contact resolution, from a mapping with these fields too. */
async function statementWith(...more: string[]): Promise<string> {
  const names = ['id', 'chain_id', 'customer_id', 'started_at', 'ended_at', 'offered', 'handled', ...more];
  const fields = Object.fromEntries(names.map((name) => [name, { column: name }]));
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { contact: { source: 'house', table: 'calls', fields } } },
    sources: { house: { uid: 'house', name: 'House', kind: 'postgres' } },
  };
  const request = { ...requestOf(0, 7, 'none'), groupBy: [], metrics: [{ metric: 'first_contact_resolution' }] };
  const statements: string[] = [];
  await runStreet(street(request, definitions), async (want) => {
    statements.push(want.kind === 'statement' ? want.statement : '');
    return { length: 0, columns: [] };
  });
  return statements.join('\n');
}

it('asks for no window where the looks are stored', async () => {
  expect(await statementWith()).toContain('OVER (');
  const statement = await statementWith('next_contact_at', 'next_answer_at');
  expect(statement).toContain('next_contact_at');
  expect(statement).not.toContain('OVER (');
});

it('still looks for what only the other field would store', async () => {
  expect(await statementWith('next_contact_at')).toContain('OVER (');
});

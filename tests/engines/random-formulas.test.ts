import fc from 'fast-check';

import { GRAINS } from '../../src/model';
import type { Grain, MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, CanonicalRows, Engine } from './canonical.testkit';
import { randomFormula } from './random-formulas.testkit';

/** Engines add the same doubles in another order. */
const TOLERANCE = 1e-9;
const RUNS = Number(process.env.BOARDROOM_RUNS ?? 30);
/** A week in which London puts its clocks forward, and New York has done so. */
const START = Date.UTC(2026, 2, 26);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const who = maybe(fc.constantFrom('ada', 'Ada', 'ben', "o'neil", 'Łucja', '"; --'));
const hour = fc.integer({ min: 0, max: 14 * 24 });
const iso = (ms: number) => new Date(ms).toISOString();

/** Coarse times, so that rows often start together, follow within windows, or overlap. */
const contacts: fc.Arbitrary<CanonicalRow[]> = fc
  .array(
    fc.record({
      hour,
      lasts: maybe(fc.constantFrom(0, 60, 5400, 90_000, -60)),
      chain_id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
      customer_id: who,
      wait_s: maybe(fc.constantFrom(0, 5, 20, 21, 300, -3, 90_001)),
      talk_s: maybe(fc.integer({ min: 0, max: 900 })),
      hold_s: maybe(fc.integer({ min: 0, max: 90 })),
      wrap_s: maybe(fc.constantFrom(0, 30)),
      offered: maybe(fc.boolean()),
      handled: maybe(fc.boolean()),
      abandoned: maybe(fc.boolean()),
      transferred: maybe(fc.boolean()),
      site: maybe(fc.constantFrom('Leeds', 'leeds', 'Łódź', '', '%', 'a\\b')),
      team: maybe(fc.constantFrom('red', 'Red', 'blue')),
      satisfaction: maybe(fc.constantFrom(-1e15, -1, 0, 1, 5, 1e15)),
    }),
    { minLength: 1, maxLength: 30 }
  )
  .map((list) =>
    list.map(({ hour: at, lasts, ...row }, index) => ({
      ...row,
      id: `r${index}`,
      started_at: iso(START + at * HOUR),
      ended_at: lasts === null ? null : iso(START + at * HOUR + lasts * 1000),
    }))
  );

const feedback: fc.Arbitrary<CanonicalRow[]> = fc
  .array(
    fc.record({
      hour,
      customer_id: who,
      contact_id: maybe(fc.constantFrom('r0', 'r1', 'r2', 'R1')),
      score: maybe(fc.constantFrom(0, 1, 2, 3, 5)),
      kind: maybe(fc.constantFrom('ease', 'Ease')),
    }),
    { minLength: 1, maxLength: 12 }
  )
  .map((list) =>
    list.map(({ hour: at, ...row }, index) => ({
      ...row,
      id: `f${index}`,
      asked_at: iso(START + at * HOUR),
      submitted_at: iso(START + at * HOUR),
    }))
  );

const customer: CanonicalRow[] = [
  { id: 'ada', segment: 'new' },
  { id: 'ben', segment: null },
  { id: "o'neil", segment: 'old' },
];

interface Case {
  formulas: string[];
  rows: CanonicalRows;
  groupBy: string[];
  grain: Grain;
  zone: string;
}

const cases: fc.Arbitrary<Case> = fc.record({
  formulas: fc.array(randomFormula, { minLength: 1, maxLength: 3 }),
  rows: fc.record({ contact: contacts, feedback, customer: fc.constant(customer) }),
  groupBy: fc.subarray(['site', 'team', 'segment']),
  grain: fc.constantFrom<Grain>('none', 'none', ...GRAINS),
  zone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
});

async function answers({ formulas, rows, groupBy, grain, zone }: Case, engine: Engine): Promise<MetricsResult> {
  const period = { from: START + DAY, to: START + 12 * DAY };
  const metrics = formulas.map((formula, index) => ({ name: `m${index}`, entity: 'contact', formula }));
  const calendar = { zone, weekStart: 'monday' as const };
  const request: Request = { version: 1, answer: 'metrics', metrics, groupBy, grain, period, calendar, now: period.to };
  const result = (await engine.answer(request, rows)) as MetricsResult;
  const [failure] = result.problems.filter(({ severity }) => severity === 'error');
  if (failure) {
    throw new Error(`${engine.name}: ${failure.toLine()}\n${formulas.join('\n')}`);
  }
  return result;
}

/** Sizes of what is added up, for sums of huge and negative values cancel. */
function sizeOf({ contact }: CanonicalRows): number {
  const values = contact.flatMap((row) => Object.values(row));
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? Math.abs(value) : 0), 1);
}

function difference(one: MetricsResult, other: MetricsResult, size: number): string | null {
  const places = ({ rows }: MetricsResult) => JSON.stringify(rows.map(({ group, bucket }) => [group, bucket]));
  if (places(one) !== places(other)) {
    return `other groups or buckets: ${places(one)} and ${places(other)}`;
  }
  for (const [index, row] of one.rows.entries()) {
    for (const [place, { value }] of row.values.entries()) {
      const there = other.rows[index].values[place].value;
      const { formula } = one.metrics[place];
      if (!isSame(value, there, /^count[^/*+-]*$/.test(formula) ? 0 : size)) {
        return `${formula} is ${value} and ${there} at ${JSON.stringify([row.group, row.bucket])}`;
      }
    }
  }
  return null;
}

function isSame(one: number | null, other: number | null, size: number): boolean {
  if (one === null || other === null) {
    return one === other;
  }
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.max(size, Math.abs(one), Math.abs(other));
}

/** Throws where two engines differ, and prints the case so that it can be looked at. */
async function demandSame(each: Case): Promise<void> {
  const [first, ...others] = engines;
  const one = await answers(each, first);
  for (const engine of others) {
    const told = difference(one, await answers(each, engine), sizeOf(each.rows));
    if (told) {
      throw new Error(`${first.name} and ${engine.name}: ${told}\nconst failing: Case = ${JSON.stringify(each)};`);
    }
  }
}

it('gives the same figures in every engine, whatever the formula', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      run += 1;
      await demandSame(each);
    }),
    { numRuns: RUNS }
  );
  expect(run).toBeGreaterThanOrEqual(RUNS);
}, 3_600_000);

it('waits for the data of the other entity where a quantile is taken of counted values', async () => {
  const contact = [{ id: 'r0', chain_id: 'c1', customer_id: 'ada', started_at: iso(START + DAY), ended_at: null }];
  const later = { id: 'r1', chain_id: 'c1', customer_id: null, started_at: iso(START + 3 * DAY), ended_at: null };
  const early = { id: 'f0', customer_id: null, asked_at: iso(START), submitted_at: iso(START) };
  await demandSame({
    formulas: ['quantile(0, 0, where: not exists_next(feedback, customer_id, within: 1h))'],
    rows: { contact: [...contact, later], feedback: [early], customer },
    groupBy: [],
    grain: 'none',
    zone: 'UTC',
  });
});

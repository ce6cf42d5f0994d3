import fc from 'fast-check';

import { catalog } from '../../src/catalog';
import type { Filter, Grain, Measured, MetricChoice, MetricsResult, Request, ScorecardResult } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, CanonicalRows, Engine } from './canonical.testkit';
import { demandLaw, timeFor } from './runs.testkit';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 20);
/** Engines add the same doubles in another order: 1e-9 of the sum of absolute values is far above what that can do to 40 rows. */
const TOLERANCE = 1e-9;

const FIGURES = 60;
const SCORES = 25;
jest.setTimeout(timeFor(FIGURES));

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });

/** Coarse times, so that rows often start together, follow within the window, or overlap. */
const contact = fc.record({
  chain: fc.integer({ min: 0, max: 7 }),
  customer_id: maybe(fc.constantFrom('ada', 'ben', 'cy', "o'neil")),
  quarter: fc.integer({ min: 0, max: 14 * 8 }),
  lasts: maybe(fc.constantFrom(0, 60, 600, 90_000, -60)),
  wait_s: maybe(fc.constantFrom(0, 5, 20, 21, 300, -3, 90_001)),
  talk_s: maybe(fc.integer({ min: 0, max: 900 })),
  hold_s: maybe(fc.integer({ min: 0, max: 90 })),
  offered: maybe(fc.boolean()),
  handled: maybe(fc.boolean()),
  abandoned: maybe(fc.boolean()),
  transferred: maybe(fc.boolean()),
  site: maybe(fc.constantFrom('Leeds', 'Łódź', 'a b')),
  team: maybe(fc.constantFrom('red', 'Red', 'blue')),
  satisfaction: maybe(fc.integer({ min: 1, max: 5 })),
});

const contacts = fc.array(contact, { minLength: 1, maxLength: 40 }).map((list) =>
  list.map(({ chain, quarter, lasts, ...row }, index): CanonicalRow => {
    const started = START + quarter * 3 * 3_600_000;
    const at = (ms: number) => new Date(ms).toISOString();
    return {
      ...row,
      id: `r${index}`,
      chain_id: `c${chain}`,
      started_at: at(started),
      ended_at: lasts === null ? null : at(started + lasts * 1000),
    };
  })
);

const customers = fc
  .uniqueArray(fc.constantFrom('ada', 'ben', 'cy', "o'neil"), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          segment: maybe(fc.constantFrom('new', 'old')),
          data_known: fc.integer({ min: 0, max: 4 }),
          data_needed: fc.constant(4),
        })
      )
    )
  )
  .map((list): CanonicalRow[] => list);

const OWN = [
  'quantile(wait_s, 0.9)',
  'count_distinct(customer_id, where: offered)',
  'max(wait_s) - min(wait_s, where: handled)',
  'avg(gap_to_next(customer_id, where: handled, unlike: chain_id))',
  'sum(gap_to_previous(customer_id, unlike: chain_id))',
  'count(where: previous(customer_id, within: 2d, where: handled))',
  'count(where: next(customer_id, site, within: 3d) or not next(team, within: 1h, unlike: site))',
  'avg(case when handled then talk_s + coalesce(hold_s, 0) when abandoned then -wait_s else 0 end)',
  "count(where: site in ('Leeds', 'a b') and not (offered or transferred)) / count()",
  "sum(ended_at - started_at, where: site < 'b') / count_distinct(team)",
  'sum(customer.data_known, where: handled, per: customer_id)',
];

const choices: fc.Arbitrary<MetricChoice[]> = fc
  .tuple(fc.subarray(Object.keys(catalog.metrics), { minLength: 1 }), fc.subarray(OWN))
  .map(([metrics, own]) => [
    ...metrics.map((metric) => ({ metric })),
    ...own.map((formula, index) => ({ name: `own${index}`, entity: 'contact', formula })),
  ]);

const filters: fc.Arbitrary<Filter[]> = fc.array(
  fc.record({
    dimension: fc.constantFrom('site', 'team', 'segment'),
    operator: fc.constantFrom('in' as const, 'not in' as const),
    values: fc.subarray<string | null>(['Leeds', 'red', 'new', null], { minLength: 1 }),
  }),
  { maxLength: 1 }
);

const requests = fc.record({
  metrics: choices,
  groupBy: fc.subarray(['site', 'team', 'segment']),
  grain: fc.constantFrom<Grain>('none', 'none', 'hour', 'day', 'week', 'month'),
  filters,
  compare: fc.constantFrom('none' as const, 'previous' as const),
  zone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York'),
  from: fc.integer({ min: -3, max: 10 }),
  length: fc.integer({ min: 0, max: 16 }),
});

function requestOf({
  from,
  length,
  zone,
  ...query
}: typeof requests extends fc.Arbitrary<infer T> ? T : never): Request {
  const period = { from: START + from * DAY, to: START + (from + length) * DAY };
  return { version: 1, answer: 'metrics', ...query, period, calendar: { zone, weekStart: 'monday' }, now: period.to };
}

function expectSame(left: Measured, right: Measured, where: string): void {
  for (const part of ['value', 'numerator', 'denominator', 'low', 'high', 'coverage', 'matured'] as const) {
    const [one, other] = [left[part], right[part]];
    const same =
      one === null || other === null
        ? one === other
        : Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
    if (!same) {
      throw new Error(`${where}: ${part} is ${one} here and ${other} there`);
    }
  }
}

/** What each engine must say alike: where a quantile was taken is told by those alone that could not take it. */
function linesOf({ problems }: MetricsResult): string[] {
  return problems
    .filter(({ message }) => !message.includes('takes no quantiles'))
    .map((problem) => problem.toLine().replace(/source \S+, /, ''));
}

function expectSameResults(one: MetricsResult, other: MetricsResult, names: string): void {
  expect(linesOf(other)).toEqual(linesOf(one));
  expect(other.rows.map(({ group, bucket }) => ({ group, bucket }))).toEqual(
    one.rows.map(({ group, bucket }) => ({ group, bucket }))
  );
  one.rows.forEach((row, index) => {
    for (const side of ['values', 'before'] as const) {
      row[side].forEach((measured, place) =>
        expectSame(
          measured,
          other.rows[index][side][place],
          `${names}, ${JSON.stringify(row.group)}, ${one.metrics[place].formula}`
        )
      );
    }
  });
}

it('gives the same numbers in every engine, whatever the rows and the question', async () => {
  const [first, ...others] = engines;
  await demandLaw(
    fc.asyncProperty(contacts, customers, requests, async (contactRows, customerRows, asked) => {
      const rows: CanonicalRows = { contact: contactRows, customer: customerRows };
      const request = requestOf(asked);
      const one = (await first.answer(request, rows)) as MetricsResult;
      for (const engine of others) {
        expectSameResults(
          one,
          (await engine.answer(request, rows)) as MetricsResult,
          `${first.name} and ${engine.name}`
        );
      }
    }),
    FIGURES
  );
});

it('scores the chain the same in every engine', async () => {
  const [first, ...others] = engines;
  const lenient = { ...catalog.metrics };
  for (const [name, metric] of Object.entries(lenient)) {
    lenient[name] = { ...metric, minimumN: 0 };
  }
  await demandLaw(
    fc.asyncProperty(contacts, customers, requests, async (contactRows, customerRows, asked) => {
      const rows: CanonicalRows = { contact: contactRows, customer: customerRows };
      const request: Request = { ...requestOf(asked), answer: 'scorecard', groupBy: ['site', 'team'] };
      const one = (await first.answer(request, rows, { metrics: lenient })) as ScorecardResult;
      for (const engine of others) {
        const other = (await engine.answer(request, rows, { metrics: lenient })) as ScorecardResult;
        expect(other.nodes.map(({ path }) => path)).toEqual(one.nodes.map(({ path }) => path));
        one.nodes.forEach((node, index) => expect(other.nodes[index].score ?? -1).toBeCloseTo(node.score ?? -1, 6));
      }
    }),
    SCORES
  );
});

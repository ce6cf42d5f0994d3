import { connect, type Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';
import { loadDemo } from '../../demo';
import type {
  ActionsResult,
  JourneysResult,
  MetricChoice,
  MetricsResult,
  Request,
  RetentionResult,
} from '../../src/model';
import { CLOCKS } from '../../src/model';
import { answer, fromTables, SMALL, tablesOf } from './demo.testkit';

const FAMILIES: readonly MetricChoice[] = [
  { metric: 'contacts' },
  { metric: 'service_level' },
  { metric: 'handle_time' },
  { metric: 'handle_time', entity: 'interval' },
  { metric: 'wait_percentile' },
  { metric: 'first_contact_resolution' },
  { metric: 'repeat_contact_rate' },
  { metric: 'share_of_customer_data' },
  { metric: 'customer_effort_score' },
  { metric: 'time_to_insight' },
  { metric: 'value_weighted_service_level' },
  { metric: 'customers_in_touch' },
];

/** What is not said of contacts: of what desks log, of promises, of values. */
const BESIDE: readonly MetricChoice[] = [
  { metric: 'occupancy' },
  { metric: 'occupancy', entity: 'interval' },
  { metric: 'utilisation' },
  { metric: 'back_to_back_share' },
  { metric: 'promises_kept' },
];
const OF_CALL_BACKS: readonly MetricChoice[] = [
  { metric: 'call_back_acceptance' },
  { metric: 'call_back_promise_kept' },
  { metric: 'call_back_deviation' },
];
const OF_VALUES: readonly MetricChoice[] = [
  { metric: 'mean_customer_value' },
  { metric: 'value_weighted_retention' },
  { metric: 'value_weighted_retention', variant: 'by_head' },
  { metric: 'retention_value_gap' },
];

/** The servers are those of the test run, which holds nothing else under these names. */
const databases: Database[] = [];
beforeAll(async () => {
  for (const url of urlsHere()) {
    const database = await connect(url);
    databases.push(database);
    await loadDemo(database, { ...SMALL, replace: true });
  }
}, 300_000);
afterAll(() => Promise.all(databases.map((database) => database.close())));

const inBrowser = fromTables(tablesOf());

function figuresOf({ rows, problems }: MetricsResult) {
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.toLine())).toEqual([]);
  return rows.map(({ group, bucket, values }) => ({
    group,
    bucket,
    counts: values.map(({ denominator }) => exactOf(denominator)),
    values,
  }));
}

it.each<[string, Partial<Request>, readonly MetricChoice[]]>([
  ['in total', {}, FAMILIES],
  ['by queue', { groupBy: ['queue'] }, FAMILIES],
  ['by month', { grain: 'month' }, FAMILIES],
  ['of desks and promises', {}, BESIDE],
  ['of desks and promises, by site', { groupBy: ['site'] }, BESIDE],
  ['of call-backs', {}, OF_CALL_BACKS],
  ['of values', {}, OF_VALUES],
])('the demo gives the same figures in the browser and in every database, %s', async (_, question, metrics) => {
  const expected = figuresOf(await answer('rows', inBrowser, { metrics, ...question }));
  expect(expected[0].values.map(({ value }) => value)).not.toContain(null);
  for (const database of databases) {
    const told = await answer(database.kind, (want) => database.run(want.kind === 'statement' ? want.statement : ''), {
      metrics,
      ...question,
    });
    const figures = figuresOf(told);
    expect(figures.map(({ group, bucket, counts }) => [group, bucket, counts])).toEqual(
      expected.map(({ group, bucket, counts }) => [group, bucket, counts])
    );
    figures.forEach(({ values }, row) =>
      values.forEach(({ value }, index) => expectSame(value, expected[row].values[index].value))
    );
  }
});

it('the demo follows the same actions and the same journeys in the browser and in every database', async () => {
  const told = async (...[kind, fetch]: [Parameters<typeof answer>[0], Parameters<typeof answer>[1]]) => {
    const { actions, ...followed } = await answer<ActionsResult>(kind, fetch, { answer: 'actions' });
    const walked = await answer<JourneysResult>(kind, fetch, { answer: 'journeys' });
    const problems = [...followed.problems, ...walked.problems].filter(({ severity }) => severity === 'error');
    expect(problems.map((problem) => problem.toLine())).toEqual([]);
    return { actions, journeys: walked.journeys };
  };
  const expected = await told('rows', inBrowser);
  expect(expected.actions).toHaveLength(6);
  for (const database of databases) {
    const { actions, journeys } = await told(database.kind, (want) =>
      database.run(want.kind === 'statement' ? want.statement : '')
    );
    expect(toTwelveDigits(journeys)).toEqual(toTwelveDigits(expected.journeys));
    expect(actions).toEqual(expected.actions);
  }
});

it.each(CLOCKS)(
  'the demo sees the same customers stay in the browser and in every database, since %s',
  async (clock) => {
    const question: Partial<Request> = { answer: 'retention', groupBy: ['value_tier'], clock };
    const expected = await answer<RetentionResult>('rows', inBrowser, question);
    expect(expected.groups).toHaveLength(4);
    for (const database of databases) {
      const found = await answer<RetentionResult>(
        database.kind,
        (want) => database.run(want.kind === 'statement' ? want.statement : ''),
        question
      );
      expect(found.problems.map((problem) => problem.toLine())).toEqual(
        expected.problems.map((problem) => problem.toLine())
      );
      expect({ ...found, traces: [], problems: [] }).toEqual(nearly({ ...expected, traces: [], problems: [] }));
    }
  }
);

/** The same with figures that may differ in their last digits. */
function nearly(expected: unknown): unknown {
  if (typeof expected === 'number') {
    return expect.closeTo(expected, expected > 1e3 ? 5 : 11);
  }
  if (Array.isArray(expected)) {
    return expected.map(nearly);
  }
  return expected !== null && typeof expected === 'object'
    ? Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, nearly(value)]))
    : expected;
}

function expectSame(value: number | null, expected: number | null): void {
  if (value === null || expected === null) {
    expect(value).toBe(expected);
  } else {
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  }
}

/** Days come in an order of each database's own. */
function toTwelveDigits(told: unknown): unknown {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  return JSON.parse(JSON.stringify(told, rounded));
}

/** Counts as they are; sums of money, which databases add in orders of their own, to nine digits. */
function exactOf(denominator: number | null): number | null {
  return denominator === null || Number.isInteger(denominator) ? denominator : Number(denominator.toPrecision(9));
}

import fc from 'fast-check';

import { catalog } from '../../src/catalog';
import type { MetricsResult, Profile, Request, Result, ScorecardResult } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, CanonicalRows, Engine } from './canonical.testkit';
import { aggregate, formulas } from './random-formulas.testkit';
import { DAY, START, iso, randomRows } from './random-rows.testkit';
import { demandLaw, timeFor } from './runs.testkit';
import { isSame } from './same-figures.testkit';

const RUNS = 12;
jest.setTimeout(timeFor(RUNS));

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const contact = (id: string, cost: number | null, more: CanonicalRow = {}): CanonicalRow => ({
  ...{ id, chain_id: id, cost, site: 'Leeds', offered: true, handled: true, wait_s: 5 },
  ...{ started_at: iso(START + DAY), ended_at: iso(START + DAY) },
  ...more,
});

function requestOf(written: readonly string[], more: Partial<Request> = {}): Request {
  return {
    version: 1,
    answer: 'metrics',
    metrics: written.map((formula, index) => ({ name: `m${index}`, entity: 'contact', formula })),
    period: { from: START, to: START + 14 * DAY },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: START + 14 * DAY,
    ...more,
  };
}

const figuresOf = ({ rows }: MetricsResult) =>
  rows.map(({ group, bucket, values }) => [
    group,
    bucket,
    values.map(({ value, numerator, denominator, silence }) => silence ?? [value, numerator, denominator]),
  ]);

/** What is told of figures that are too large, but for the name of the source. */
const tooLargeIn = ({ problems }: Result) =>
  problems.flatMap((problem) =>
    problem.kind === 'overflow' ? [problem.toLine().replace(/source \S+, |source Rows, /, '')] : []
  );

const inEveryEngine = <T>(said: T) => engines.map(({ name }) => ({ name, ...said }));

const OF_COST = 'field cost, column c cost';
const TOO_LARGE: ReadonlyArray<readonly [formula: string, place: string, what: string]> = [
  ['sum(cost)', OF_COST, 'made of cost'],
  ['count() / sum(cost)', OF_COST, 'made of cost'],
  ['-avg(-cost, where: wait_s < 9)', '', 'made of cost and wait_s'],
  ['max(cost * 10)', OF_COST, 'made of cost'],
  ['quantile(cost * 10, 0.5)', OF_COST, 'made of cost'],
  ['sum(cost, per: chain_id)', OF_COST, 'made of cost'],
  ['max(cost) * 10', '', 'of the formula'],
  ['0 / (max(cost) * 10)', '', 'of the formula'],
  ['max(cost) * 10 - min(cost) * 20', '', 'of the formula'],
];

it('refuses what is too large in the same words in every engine, and nothing beside it', async () => {
  const rows = { contact: [contact('a', 1e308), contact('b', 1.1e308), contact('c', null, { site: 'York' })] };
  const request = requestOf([...TOO_LARGE.map(([formula]) => formula), 'count()', 'sum(wait_s)'], {
    groupBy: ['site'],
  });
  const told: unknown[] = [];
  for (const { name, answer } of engines) {
    const result = (await answer(request, rows)) as MetricsResult;
    told.push({ name, figures: figuresOf(result), said: tooLargeIn(result), others: failuresBeside(result) });
  }
  const failed = TOO_LARGE.map(() => 'failed');
  const figures = [
    [['Leeds'], null, [...failed, [2, 2, null], [10, 10, null]]],
    [['York'], null, [...failed, [1, 1, null], [5, 5, null]]],
  ];
  const said = TOO_LARGE.map(([, place, what], index) => {
    const where = ['mapping contact', place, `metric m${index}`].filter(Boolean).join(', ');
    return `${where}: A figure ${what} is too large for a number (over 1.8 × 10^308). ${WAY_OUT}`;
  });
  expect(told).toEqual(inEveryEngine({ figures, said, others: [] }));
});

const WAY_OUT = 'Look for values that cannot be true. Mend them in the source, or leave them out in the mapping.';

const failuresBeside = ({ problems }: Result) =>
  problems.filter(({ kind, severity }) => severity === 'error' && kind !== 'overflow').map((each) => each.toLine());

it('finds the figures that are too large among many, in two periods, and leaves the rest', async () => {
  const rows = {
    contact: [
      contact('a', 1e308, { hold_s: 1 }),
      contact('b', 1e308, { wait_s: 7, started_at: iso(START + 2 * DAY) }),
      contact('c', 3, { started_at: iso(START - 5 * DAY), ended_at: iso(START - 5 * DAY) }),
    ],
  };
  const written = ['sum(wait_s)', 'max(cost)', 'sum(cost)', 'sum(hold_s)', 'sum(2 * cost)', 'count(cost)', 'avg(cost)'];
  const told: unknown[] = [];
  for (const { name, answer } of engines) {
    const result = (await answer(requestOf(written, { compare: 'previous' }), rows)) as MetricsResult;
    const before = result.rows.map((row) => row.before.map(({ value, silence }) => silence ?? value));
    const now = result.rows.map(({ values }) => values.map(({ value, silence }) => silence ?? value));
    told.push({ name, now, before, metrics: result.problems.map(({ at }) => at.metric) });
  }
  expect(told).toEqual(
    inEveryEngine({
      now: [[12, 1e308, 'failed', 1, 'failed', 2, 'failed']],
      before: [[5, 3, 'failed', 'no data', 'failed', 1, 'failed']],
      metrics: ['m2', 'm4', 'm6'],
    })
  );
});

it('gives what just fits in every engine', async () => {
  const rows = { contact: [contact('a', 1.1e308), contact('b', 5e307)] };
  const fitting: ReadonlyArray<readonly [formula: string, figure: number]> = [
    ['avg(cost - 1.5 * cost)', -4e307],
    ['quantile(cost - 1.5 * cost, 0.5)', -4e307],
    ['max(cost) / 1e300 - min(cost) / 1e300', 6e7],
    ['sum(cost / 1e20 / 1e20)', 1.6e268],
  ];
  for (const { name, answer } of engines) {
    const result = (await answer(requestOf(fitting.map(([formula]) => formula)), rows)) as MetricsResult;
    const fit = fitting.map(([, figure], index) => isSame(result.rows[0].values[index].value, figure, figure));
    expect([name, fit, failuresBeside(result), tooLargeIn(result)]).toEqual([name, fitting.map(() => true), [], []]);
  }
});

it('scores without what is too large only where sites are added up', async () => {
  const judged = { weight: 1, target: 1, goalposts: { direction: 'lower' as const, worst: 9, best: 0 } };
  const scored = ['cost_per_contact', 'average_speed_of_answer'];
  const profile: Profile = {
    ...catalog.profiles.balanced,
    ...{ name: 'ours', coverageFloor: 0 },
    families: [
      {
        family: 'efficiency',
        title: 'Efficiency',
        weight: 1,
        metrics: scored.map((metric) => ({ metric, ...judged })),
      },
    ],
  };
  const days = Array.from({ length: 12 }, (_, day) => ({ started_at: iso(START + day * DAY), ended_at: null }));
  const rows = {
    contact: ['Leeds', 'York'].flatMap((site) =>
      days.map((day, index) => contact(`${site} ${index}`, index === 3 ? 1e308 : 0, { site, ...day }))
    ),
  };
  const metrics = { ...catalog.metrics };
  for (const name of scored) {
    metrics[name] = { ...metrics[name], minimumN: 0 };
  }
  const request = requestOf([], { answer: 'scorecard', profile: 'ours', groupBy: ['site'], grain: 'day' });
  const told: unknown[] = [];
  for (const { name, answer } of engines) {
    const more = { profiles: { ours: profile }, metrics };
    const result = (await answer(request, rows, more)) as ScorecardResult;
    const nodes = result.nodes.map(({ path, score, coverage }) => [path, score && Math.round(score), coverage]);
    told.push({ name, nodes, metrics: result.problems.map(({ at }) => at.metric) });
  }
  const nodes = [[], ['Leeds'], ['York']].map((path) => [path, 45, 0.5]);
  expect(told).toEqual(inEveryEngine({ nodes, metrics: ['cost_per_contact'] }));
});

/** The rows with satisfactions that soon grow too large. */
const hugeRows: fc.Arbitrary<CanonicalRows> = randomRows.chain((rows) =>
  fc
    .array(fc.constantFrom(1e308, 1.7e308, 1.6e308, 1e200, -1e160, 5), {
      minLength: rows.contact.length,
      maxLength: rows.contact.length,
    })
    .map((huge) => ({ ...rows, contact: rows.contact.map((row, index) => ({ ...row, satisfaction: huge[index] })) }))
);

/** Formulas of these values above all. */
const ofHuge = fc.oneof(formulas(), aggregate(['sum', 'avg', 'max'], {})).map(({ formula, size }) => {
  const huge = (text: string) => text.replace(/\b(wait_s|talk_s|hold_s|wrap_s)\b/g, 'satisfaction');
  return { formula: huge(formula), size: huge(size) };
});

it('gives the same figure or none, whatever the formula does with huge values', async () => {
  const asked = fc.record({ rows: hugeRows, drawn: ofHuge, groupBy: fc.subarray(['site']) });
  let refused = 0;
  await demandLaw(
    fc.asyncProperty(asked, async ({ rows, drawn, groupBy }) => {
      const results: MetricsResult[] = [];
      for (const { answer } of engines) {
        results.push((await answer(requestOf([drawn.formula, 'count()'], { groupBy }), rows)) as MetricsResult);
      }
      const sizes = (await engines[0].answer(requestOf([drawn.size], { groupBy }), rows)) as MetricsResult;
      results.forEach((result, engine) => {
        expect([engines[engine].name, failuresBeside(result)]).toEqual([engines[engine].name, []]);
        refused += tooLargeIn(result).length;
        result.rows.forEach(({ values: [own, count] }, row) => {
          expect(count.value).toBe(results[0].rows[row].values[1].value);
          expect([own.value, own.numerator, own.denominator]).not.toContain(Infinity);
          const first = results[0].rows[row].values[0];
          const size = sizes.rows[row].values[0].value;
          if (own.silence !== 'failed' && first.silence !== 'failed' && size !== null) {
            expect([engines[engine].name, own.value, first.value, isSame(own.value, first.value, size)]).toEqual([
              ...[engines[engine].name, own.value, first.value, true],
            ]);
          }
        });
      });
    }),
    RUNS
  );
  expect(refused).toBeGreaterThan(0);
});

import { readdirSync } from 'node:fs';

import { catalog } from '../../src/catalog';
import type { Metric, MetricsResult, Request, WorkedExample } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { Engine } from './canonical.testkit';

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

/** They stand in the metric's file but outside of the metric, so that no browser loads them. */
function examplesOf({ name }: Metric): readonly WorkedExample[] {
  return jest.requireActual<{ examples: readonly WorkedExample[] }>(`../../src/catalog/metrics/${name}`).examples;
}

function requestFor(metric: Metric, { from, to, variant, parameters }: WorkedExample): Request {
  const period = { from: Date.parse(from), to: Date.parse(to) };
  const calendar = { zone: 'UTC', weekStart: 'monday' as const };
  return {
    version: 1,
    answer: 'metrics',
    metrics: [{ metric: metric.name, variant, parameters }],
    period,
    calendar,
    now: period.to,
  };
}

it('lists every metric that has a file', () => {
  const files = readdirSync('src/catalog/metrics').map((file) => file.replace(/\.ts$/, ''));
  expect(Object.keys(catalog.metrics).sort()).toEqual(files.sort());
});

/** Not what is only told: that a database counted values for a quantile. */
function troublesIn({ problems }: MetricsResult): string[] {
  return problems.filter(({ severity }) => severity !== 'info').map((problem) => problem.toLine());
}

describe.each(Object.values(catalog.metrics))('$name', (metric) => {
  const examples = examplesOf(metric);

  it('has a worked example, and one of each variant', () => {
    const ownAndVariants = [undefined, ...(metric.variants ?? []).map(({ name }) => name)];
    const worked = examples.map(({ variant }) => variant);
    expect(ownAndVariants.filter((each) => !worked.includes(each))).toEqual([]);
  });

  it.each(examples)('$title: the same in every engine', async (example) => {
    for (const engine of engines) {
      const result = (await engine.answer(requestFor(metric, example), example.rows)) as MetricsResult;
      expect({ engine: engine.name, problems: troublesIn(result) }).toEqual({
        engine: engine.name,
        problems: [],
      });
      const { value, numerator, denominator } = result.rows[0].values[0];
      expect({ engine: engine.name, value }).toEqual({
        engine: engine.name,
        value: example.value === null ? null : expect.closeTo(example.value, 12),
      });
      expect({ numerator, denominator }).toEqual({
        numerator: example.numerator ?? numerator,
        denominator: example.denominator ?? denominator,
      });
    }
  });
});

import { catalog } from '../../src/catalog';
import type { Measured, MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, CanonicalRows, Engine } from './canonical.testkit';

const START = Date.UTC(2026, 2, 2);
const HOUR = 3_600_000;

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

/** Twenty calls in Leeds, nineteen in York, each of a customer who is worth a fortune; two more in York tell no wait. */
const calls = (site: string, count: number, more: CanonicalRow): CanonicalRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{
      id: `${site}${index}${more.wait_s}`,
      customer_id: 'ada',
      site,
      offered: true,
      handled: true,
      abandoned: false,
    },
    started_at: new Date(START + index * HOUR).toISOString(),
    ...more,
  }));
const rows: CanonicalRows = {
  contact: [
    ...calls('Leeds', 20, { wait_s: 12 }),
    ...calls('York', 19, { wait_s: 12 }),
    ...calls('York', 2, { wait_s: null }),
  ],
  customer: [{ id: 'ada', value: 1_000_000 }],
};

const METRICS = ['median_wait', 'value_weighted_service_level', 'value_weighted_wait', 'service_level'];

it('counts rows, whatever they weigh and wherever no line is, before a figure may be scored', async () => {
  const request: Request = {
    ...{ version: 1, answer: 'metrics', groupBy: ['site'], grain: 'month' },
    metrics: METRICS.map((metric) => ({ metric })),
    period: { from: START, to: START + 28 * 24 * HOUR },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: START + 28 * 24 * HOUR,
  };
  expect(METRICS.map((name) => catalog.metrics[name].minimumN)).toEqual([20, 20, 20, 20]);
  const of = ({ rows: n, small }: Measured) => [n, small];
  for (const { name, answer } of engines) {
    const { rows: given } = (await answer(request, rows)) as MetricsResult;
    expect([name, given.map(({ group, values }) => [group[0], ...values.map(of)])]).toEqual([
      name,
      [
        ['Leeds', [20, false], [20, false], [20, false], [undefined, false]],
        ['York', [19, true], [19, true], [19, true], [undefined, true]],
      ],
    ]);
  }
});

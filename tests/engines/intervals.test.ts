import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';
import type { Grain, MetricsResult, Request } from '../../src/model';

const HALF_HOUR = 1_800_000;
const START = Date.UTC(2026, 2, 27);
const iso = (ms: number) => new Date(ms).toISOString();

/** A week of contacts with the clock put forward in it, and the same as half hours of a team at a site. */
const contact = Array.from({ length: 300 }, (_, index): CanonicalRow => {
  const started = START + ((index * 7919) % (7 * 48 * 30)) * 60_000;
  const handled = index % 5 !== 0;
  const wait_s = (index * 37) % 90;
  return {
    id: `c${index}`,
    started_at: iso(started),
    offered: true,
    handled,
    abandoned: !handled,
    wait_s,
    handle_s: handled ? 60 + ((index * 53) % 400) : null,
    site: ['Leeds', 'Łódź'][index % 2],
    team: ['red', 'blue', 'green'][index % 3],
  };
});

function halfHours(): CanonicalRow[] {
  const sums = new Map<string, Record<string, string | number>>();
  for (const { started_at, site, team, handled, wait_s, handle_s } of contact) {
    const start = Math.floor(Date.parse(String(started_at)) / HALF_HOUR) * HALF_HOUR;
    const key = JSON.stringify([start, site, team]);
    const sum = sums.get(key) ?? {
      ...{ id: key, started_at: iso(start), length_s: 1800, threshold_s: 20, site: String(site), team: String(team) },
      ...{ offered: 0, answered: 0, abandoned: 0, answered_in_time: 0, handled: 0, handle_s: 0 },
    };
    const add = (name: string, amount: number) => (sum[name] = Number(sum[name]) + amount);
    add('offered', 1);
    add(handled ? 'answered' : 'abandoned', 1);
    add('answered_in_time', handled && Number(wait_s) <= 20 ? 1 : 0);
    add('handled', handled ? 1 : 0);
    add('handle_s', Number(handle_s ?? 0));
    sums.set(key, sum);
  }
  return [...sums.values()];
}

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

it.each<[Grain, string[]]>([
  ['none', []],
  ['none', ['site', 'team']],
  ['30m', ['site']],
  ['hour', []],
  ['day', ['team']],
  ['week', ['site', 'team']],
  ['month', []],
])('rows and half hours give the same figures per %s by %j, in every engine', async (grain, groupBy) => {
  const metrics = [{ metric: 'handle_time' }, { metric: 'service_level' }];
  const period = { from: START, to: START + 7 * 86_400_000 };
  const calendar = { zone: 'Europe/London', weekStart: 'monday' } as const;
  const request: Request = { version: 1, answer: 'metrics', metrics, groupBy, grain, period, calendar, now: period.to };
  const figures = async (engine: Engine, rows: Record<string, CanonicalRow[]>) => {
    const result = (await engine.answer(request, rows)) as MetricsResult;
    expect(result.metrics.map(({ entity }) => entity)).toEqual(metrics.map(() => Object.keys(rows)[0]));
    return result.rows.map(({ group, bucket, values }) => [group, bucket, values.map(({ value }) => value)]);
  };
  for (const engine of engines) {
    const byRows = await figures(engine, { contact });
    expect(byRows.length).toBeGreaterThan(0);
    expect(await figures(engine, { interval: halfHours() })).toEqual(byRows);
  }
});

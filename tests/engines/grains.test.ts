import { GRAINS } from '../../src/model';
import type { Grain, MetricsResult, Request, WeekStart } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';

const HOUR = 3_600_000;

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const contactAt = (started: number, index: number): CanonicalRow => {
  const at = new Date(started).toISOString();
  return { id: `c${index}`, started_at: at, ended_at: at };
};

async function starts(
  engine: Engine,
  grain: Grain,
  {
    instants,
    from,
    to,
    zone,
    weekStart,
  }: { instants: readonly number[]; from: number; to: number; zone: string; weekStart: WeekStart }
): Promise<Array<[string, number | null]>> {
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ name: 'n', entity: 'contact', formula: 'count()' }],
    grain,
    period: { from, to },
    calendar: { zone, weekStart },
    now: to,
  };
  const rows = { contact: instants.map(contactAt) };
  const result = (await engine.answer(request, rows)) as MetricsResult;
  expect(result.problems).toEqual([]);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return result.rows.map(({ bucket, values }) => [shown.format(bucket!), values[0].value]);
}

/** A contact every five minutes from the evening before to the morning after the clocks go back in New York, 2025. */
const NIGHT = Date.UTC(2025, 10, 2, 3);
const night = {
  instants: Array.from({ length: 12 * 6 }, (_, index) => NIGHT + index * 300_000),
  from: NIGHT,
  to: NIGHT + 6 * HOUR,
  zone: 'America/New_York',
  weekStart: 'sunday' as const,
};

it.each<[Grain, Array<[string, number]>]>([
  [
    'hour',
    [
      ['2025-11-01 23:00', 12],
      ['2025-11-02 00:00', 12],
      ['2025-11-02 01:00', 12],
      ['2025-11-02 01:00', 12],
      ['2025-11-02 02:00', 12],
      ['2025-11-02 03:00', 12],
    ],
  ],
  [
    'day',
    [
      ['2025-11-01 00:00', 12],
      ['2025-11-02 00:00', 60],
    ],
  ],
  [
    'week',
    [
      ['2025-10-26 00:00', 12],
      ['2025-11-02 00:00', 60],
    ],
  ],
  ['month', [['2025-11-01 00:00', 72]]],
  ['quarter', [['2025-10-01 00:00', 72]]],
  ['year', [['2025-01-01 00:00', 72]]],
])('cuts the night on which clocks go back by %s alike in every engine', async (grain, expected) => {
  for (const engine of engines) {
    expect([engine.name, await starts(engine, grain, night)]).toEqual([engine.name, expected]);
  }
});

it.each<[Grain, number, number]>([
  ['5m', 72, 1],
  ['15m', 24, 3],
  ['30m', 12, 6],
])('cuts it by %s into %i buckets, the doubled hour twice', async (grain, count, each) => {
  for (const engine of engines) {
    const buckets = await starts(engine, grain, night);
    expect([buckets.length, new Set(buckets.map(([, value]) => value))]).toEqual([count, new Set([each])]);
    expect(buckets.filter(([start]) => start.startsWith('2025-11-02 01:'))).toHaveLength(count / 3);
  }
});

it.each<[WeekStart, string[]]>([
  ['monday', ['2026-03-23 00:00', '2026-03-30 00:00']],
  ['sunday', ['2026-03-22 00:00', '2026-03-29 00:00']],
  ['saturday', ['2026-03-21 00:00', '2026-03-28 00:00']],
])('begins weeks on %s across the night on which clocks go forward', async (weekStart, expected) => {
  const from = Date.UTC(2026, 2, 27);
  const instants = Array.from({ length: 5 }, (_, day) => from + day * 24 * HOUR + 12 * HOUR);
  for (const engine of engines) {
    const weeks = await starts(engine, 'week', {
      instants,
      from,
      to: from + 5 * 24 * HOUR,
      zone: 'Europe/London',
      weekStart,
    });
    expect(weeks.map(([start]) => start)).toEqual(expected);
    expect(weeks.reduce((sum, [, value]) => sum + value!, 0)).toBe(5);
  }
});

it('knows no grain that no test has tried', () => {
  expect(GRAINS).toEqual(['5m', '15m', '30m', 'hour', 'day', 'week', 'month', 'quarter', 'year']);
});

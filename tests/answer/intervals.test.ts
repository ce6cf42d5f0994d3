import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, Grain, MetricsResult, Request } from '../../src/model';

const PERIOD = { from: Date.parse('2026-01-05T00:00:00Z'), to: Date.parse('2026-01-06T00:00:00Z') };

/** Two half hours of one switch, as columns. */
const HALF_HOURS = {
  at: ['2026-01-05T09:00:00Z', '2026-01-05T09:30:00Z'],
  waiting: [4, 6],
  talk: [90_000, 54_000],
  calls: [300, 180],
};

function ask(
  metric: string,
  fields: EntityMapping['fields'],
  more: Partial<Request> = {},
  rows: typeof HALF_HOURS = HALF_HOURS
): Promise<MetricsResult> {
  const interval: EntityMapping = {
    source: 's',
    table: 'half_hours',
    fields: { started_at: { column: 'at', as: 'iso' }, ...fields },
  };
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'switch', entities: { interval } },
    sources: { s: { uid: 's', name: 'Switch', kind: 'rows' } },
  };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ metric }],
    period: PERIOD,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: PERIOD.to,
    ...more,
  };
  const columns: Columns = {
    length: rows.at.length,
    columns: Object.entries(rows).map(([name, values]) => ({ name, values })),
  };
  return runStreet(street(request, definitions), async () => columns) as Promise<MetricsResult>;
}

it('keeps a sum of more seconds than any one call could last', async () => {
  const { rows, problems } = await ask('talk_time', { talk_s: { column: 'talk' }, handled: { column: 'calls' } });
  expect(rows[0].values[0]).toMatchObject({ value: 300, numerator: 144_000, denominator: 480 });
  expect(problems.map((problem) => problem.toLine())).toEqual([]);
});

it('counts moments once where rows have a name, and says so where they have none', async () => {
  const open = { open: { column: 'waiting' } };
  const named = await ask('backlog', { ...open, id: { column: 'at' } });
  expect(named.rows[0].values[0]).toMatchObject({ value: 5, numerator: 10, denominator: 2 });
  const nameless = await ask('backlog', open);
  expect(nameless.rows).toEqual([]);
  expect(nameless.problems[0].message).toBe('Field id of interval is not mapped.');
});

describe('a grain finer than the rows of a switch', () => {
  const every = (minutes: number) => ({
    at: Array.from({ length: 12 }, (_, index) => new Date(PERIOD.from + index * minutes * 60_000).toISOString()),
    waiting: Array.from({ length: 12 }, () => 1),
    talk: Array.from({ length: 12 }, () => 600),
    calls: Array.from({ length: 12 }, () => 4),
  });
  const fields = { talk_s: { column: 'talk' }, handled: { column: 'calls' } };
  const told = async (minutes: number, grain: Grain) => {
    const { problems } = await ask('talk_time', fields, { grain }, every(minutes));
    return problems.map((problem) => problem.toLine());
  };

  it('is told, with the width and what to do: the first bucket holds the whole half hour', async () => {
    expect(await told(30, '5m')).toEqual([
      'source Switch, mapping interval: Rows of interval begin only every 30 minutes: each counts whole in the bucket of 5 minutes that it begins in, and the buckets between are empty. Choose a grain of 30 minutes or more, or map rows of shorter intervals.',
    ]);
    expect(await told(60, '30m')).toEqual([expect.stringContaining('begin only every 1 hour')]);
  });

  it.each<[number, Grain]>([
    [30, '30m'],
    [30, 'hour'],
    [5, '5m'],
  ])('is no finer where rows of %s minutes are asked by %s', async (minutes, grain) => {
    expect(await told(minutes, grain)).toEqual([]);
  });
});

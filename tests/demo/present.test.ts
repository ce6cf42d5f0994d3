import { connect, type Database } from '../../databases';
import { loadDemo, PresentDay, TABLES, TRUTHS, type HeldBack } from '../../demo';
import { seenAt, type Row } from '../../demo/present';
import type { LiveResult } from '../../src/model';
import { DAY, UNTIL } from './centre.testkit';
import { answer } from './demo.testkit';

const MINUTE = 60_000;
const MIDNIGHT = UNTIL - DAY;
const { rush } = TRUTHS;
/** When somebody is to hear or to do something. */
const FOR_LATER: ReadonlySet<string> = new Set(['promised_for', 'due_at']);

let database: Database;
let held: HeldBack;
let day: PresentDay;
beforeAll(async () => {
  database = await connect('duckdb::memory:');
  held = await loadDemo(database, { until: UNTIL, seed: 1, scale: 0.1, shown: 64, present: MIDNIGHT });
  day = new PresentDay(database, TABLES, held);
}, 60_000);
afterAll(() => database.close());

interface Leg {
  direction: string;
  queue: string;
  arrived_at: number;
  ivr_seconds: number;
  wait_seconds: number;
  announced_seconds: number | null;
}

/** Who waits for a person in a queue, counted the slow and obvious way: seconds for which each has. */
function waitsAt(instant: number, queue: string): number[] {
  return (held.contact_legs as unknown as Leg[])
    .filter((leg) => leg.queue === queue && leg.direction === 'inbound')
    .map(({ arrived_at, ivr_seconds, wait_seconds }) => {
      const waited = (instant - arrived_at) / 1000 - ivr_seconds;
      return waited >= 0 && waited < wait_seconds ? waited : -1;
    })
    .filter((waited) => waited >= 0);
}

async function liveAt(instant: number): Promise<LiveResult> {
  await day.advance(instant);
  const fetch = (want: { kind: string }) => database.run((want as unknown as { statement: string }).statement);
  return answer<LiveResult>('duckdb', fetch as never, {
    ...{ answer: 'live', groupBy: ['queue'], now: instant },
    period: { from: instant - DAY, to: instant },
  });
}

async function wallAt(instant: number): Promise<(metric: string) => number | null> {
  const result = await liveAt(instant);
  const place = result.places.findIndex(({ path }) => path[0] === rush.queue);
  return (metric) => {
    const at = result.figures.findIndex(
      (each) => each.window === 'now' && result.metrics[each.metric].metric === metric
    );
    return metric === 'needs' ? Number(result.first === place) : (result.places[place]?.values[at].value ?? null);
  };
}

/** The worst moment of a half hour, to the quarter of a minute. */
function worstIn(begins: number): number {
  const moments = Array.from({ length: 120 }, (_, index) => begins + (index + 1) * 15_000);
  const late = (instant: number) => waitsAt(instant, rush.queue).filter((waited) => waited > 120).length;
  return moments.reduce((worst, each) => (late(each) > late(worst) ? each : worst));
}

it('has a rush in every half hour, and the live answer finds it: as many wait, as long, and nobody is needed more elsewhere', async () => {
  for (const half of [0, 13, 20, 47]) {
    const instant = worstIn(MIDNIGHT + half * 30 * MINUTE);
    const waits = waitsAt(instant, rush.queue);
    const wall = await wallAt(instant);
    expect({
      half,
      waiting: wall('waiting'),
      late: wall('waiting_too_long'),
      longest: wall('longest_waiting'),
      first: wall('needs'),
    }).toEqual({
      half,
      waiting: waits.length,
      late: waits.filter((waited) => waited > 120).length,
      longest: Math.max(...waits),
      first: 1,
    });
    expect(waits.length).toBeGreaterThanOrEqual(5);
  }
}, 60_000);

it('announces waits on the line, and the live answer says how many of today came true', async () => {
  const instant = MIDNIGHT + DAY - 10 * MINUTE;
  const { figures, metrics, places, windows } = await liveAt(instant);
  const told = (held.contact_legs as unknown as Leg[]).filter(
    ({ announced_seconds, arrived_at, ivr_seconds, wait_seconds }) =>
      announced_seconds !== null &&
      arrived_at >= windows.today.from &&
      arrived_at + (ivr_seconds + wait_seconds) * 1000 <= instant
  );
  const kept = told.filter(({ announced_seconds, wait_seconds }) => Math.abs(wait_seconds - announced_seconds!) <= 60);
  const at = figures.findIndex(({ metric }) => metrics[metric].metric === 'wait_announcement_accuracy');
  expect(places[0].values[at]).toMatchObject({ numerator: kept.length, denominator: told.length });
  expect(kept.length / told.length).toBeGreaterThan(0.3);
  expect(kept.length / told.length).toBeLessThan(0.6);
});

it('writes nothing that has not come yet, of any table, but what was promised for later', () => {
  const noon = MIDNIGHT + DAY / 2;
  for (const table of TABLES) {
    const instants = table.columns.filter(({ name, type }) => type === 'timestamp' && !FOR_LATER.has(name));
    const seen = (held[table.name] ?? []).flatMap((row): Row[] =>
      [seenAt(noon, table, row)].filter((each) => each !== null)
    );
    const ahead = seen.filter((row: Row) => instants.some(({ name }) => Number(row[name] ?? 0) > noon));
    expect([table.name, ahead]).toEqual([table.name, []]);
  }
});

it('tells of a call no more than was known: that it rings, who answered it, how it ended, what the customer said', () => {
  const legs = TABLES.find(({ name }) => name === 'contact_legs')!;
  const [first] = held.contact_legs.filter(
    ({ outcome, channel, satisfaction }) => outcome === 'answered' && channel === 'phone' && satisfaction !== null
  );
  const row = first as Record<string, unknown> & Leg & { ended_at: number; wrap_seconds: number };
  const answeredAt = row.arrived_at + (row.ivr_seconds + row.wait_seconds) * 1000;
  const known = (instant: number) => {
    const seen = seenAt(instant, legs, row);
    return seen && ['queue', 'agent', 'ended_at', 'wrap_seconds', 'satisfaction'].filter((name) => seen[name] !== null);
  };
  const wrapped = row.ended_at + row.wrap_seconds * 1000;
  expect(known(row.arrived_at - 1)).toBeNull();
  expect(known(row.arrived_at)).toEqual(['queue']);
  expect(known(answeredAt)).toEqual(['queue', 'agent']);
  expect(known(Math.max(wrapped, row.ended_at))).toEqual(['queue', 'agent', 'ended_at', 'wrap_seconds']);
  expect(known(row.ended_at + 60 * MINUTE)).toHaveLength(5);
});

it('has written all that was held back once the day is over, each row once', async () => {
  await day.advance(UNTIL + 30 * DAY);
  // A customer has a value each quarter.
  for (const { name, columns } of TABLES.filter((table) => table.name !== 'customer_values')) {
    const { columns: counted } = await database.run(
      `SELECT COUNT(*) AS rows, COUNT(DISTINCT ${columns[0].name}) AS ids FROM ${name} WHERE ${columns[0].name} IN (${[...ids(name), "''"].join(', ')})`
    );
    const [rows, different] = counted.map(({ values }) => Number(values[0]));
    expect([name, rows, different]).toEqual([name, ids(name).size, ids(name).size]);
  }
});

function ids(table: string): Set<string> {
  const { columns } = TABLES.find(({ name }) => name === table)!;
  return new Set((held[table] ?? []).map((row) => `'${String(row[columns[0].name])}'`));
}

import { connect } from '../../databases';
import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { ClimateResult, Columns, Definitions, EmptySeats, EntityMapping, SourceKind } from '../../src/model';
import { answeredWithin, seeded } from '../../src/stats';

const FIELDS = [
  ...['id', 'length_s', 'site', 'answered', 'abandoned', 'answered_in_time', 'threshold_s', 'handled'],
  ...['wait_answered_s', 'wait_abandoned_s', 'talk_s', 'idle_s'],
] as const;

const INTERVAL: EntityMapping = {
  ...{ source: 'house', table: 'halves' },
  fields: {
    started_at: { column: 'started_at', as: 'epoch_ms' },
    ...Object.fromEntries(FIELDS.map((name) => [name, { column: name }])),
  },
};

const FROM = Date.UTC(2026, 2, 2);
const WEEKS = 4;
const HALVES = WEEKS * 7 * 24;
const HALF_HOUR = 1800;

/** Two sites, a line each that is as the model says, half of each day; `length`: of a row, in seconds. */
function halves({ agents, length = HALF_HOUR }: { agents: number; length?: number }): Columns {
  const chance = seeded(7);
  const line = { arrivals: 0.05, handle: 240, agents, patience: 200 };
  const rows = ['Leeds', 'Porto'].flatMap((site) =>
    Array.from({ length: HALVES }, (_, index) => {
      const offered = 80 + Math.round(20 * chance());
      const arrivals = offered / HALF_HOUR;
      const answered = Math.round(offered * answeredWithin({ ...line, arrivals }, 1e6)!);
      const inTime = Math.min(answered, Math.round(offered * answeredWithin({ ...line, arrivals }, 20)!));
      const abandoned = offered - answered;
      return {
        ...{ id: `${site} ${index}`, started_at: FROM + index * 2 * HALF_HOUR * 1000, length_s: length, site },
        ...{ answered, abandoned, answered_in_time: inTime, threshold_s: 20, handled: answered },
        ...{ wait_answered_s: 150 * abandoned, wait_abandoned_s: 50 * abandoned },
        ...{ talk_s: 240 * answered, idle_s: Math.max(0, agents * HALF_HOUR - 240 * answered) },
      };
    })
  );
  const names = ['started_at', ...FIELDS] as const;
  return {
    length: rows.length,
    columns: names.map((name) => ({ name, values: rows.map((row) => row[name as keyof (typeof rows)[0]]) })),
  };
}

async function asked(table: Columns, kind: SourceKind = 'rows', run?: (statement: string) => Promise<Columns>) {
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { interval: INTERVAL } },
    sources: { house: { uid: 'house', name: 'House', kind } },
  };
  const period = { from: FROM, to: FROM + WEEKS * 7 * 86_400_000 };
  const request = {
    ...{ version: 1 as const, answer: 'climate' as const, views: ['seats'] as const, now: period.to, period },
    calendar: { zone: 'UTC', weekStart: 'monday' as const },
  };
  const result = await runStreet(street(request, definitions), (want) =>
    (want.kind === 'statement' ? run!(want.statement) : Promise.resolve(table)).catch((thrown) => problemFrom(thrown))
  );
  return (result as ClimateResult).seats;
}

const near = (seats: EmptySeats) => seats.pools.map(({ expected }) => expected.map((each) => each.toFixed(6)));

describe('seats that stay empty', () => {
  it('start from what is observed, where the line is as the model says, and go down with its agents', async () => {
    const seats = await asked(halves({ agents: 10 }));
    const [whole, leeds] = seats.pools;
    expect(seats.pools.map(({ path }) => path[0])).toEqual([undefined, 'Leeds', 'Porto']);
    expect(whole.factor).toBeCloseTo(1, 1);
    expect(leeds.expected[0]).toBeCloseTo(leeds.observed, 9);
    const fewer = await asked(halves({ agents: 9 }));
    expect(Math.abs(leeds.expected[2] - fewer.pools[1].observed)).toBeLessThan(0.02);
    expect(leeds.observed - leeds.expected[2]).toBeGreaterThan(0.1);
    expect(leeds.patience).toBeCloseTo(200, 0);
  });

  it('are the same where a database adds up', async () => {
    const table = halves({ agents: 14 });
    const database = await connect('duckdb::memory:');
    const columns = table.columns.map(({ name }) => ({
      name,
      type: name === 'id' || name === 'site' ? ('text' as const) : ('double' as const),
    }));
    await database.load({ name: 'halves', columns }, [table], { replace: true });
    const there = await asked(table, 'duckdb', (statement) => database.run(statement));
    await database.close();
    expect(near(there)).toEqual(near(await asked(table)));
  });

  it('are not told of where counts go over more than half an hour, or no interval is mapped', async () => {
    expect((await asked(halves({ agents: 14, length: 3600 }))).silence).toBe('too long');
    const none = { length: 0, columns: [] };
    expect((await asked(none)).silence).not.toBeNull();
  });
});

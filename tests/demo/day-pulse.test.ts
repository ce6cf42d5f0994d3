import mapping from '../../demo/mapping.json';
import { simulate } from '../../demo';
import { connect } from '../../databases';
import type { Database } from '../../databases';
import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { ClimateResult, DayPulse, Definitions, Mapping } from '../../src/model';
import { binomialQuantile } from '../../src/stats';

import { DAY, UNTIL } from './centre.testkit';

/** Answers of staff must lie in a database, which takes longer than rows. */
const LIVES = Number(process.env.BOARDROOM_SEEDS ?? 1);
const { pulse, agent_state } = mapping.entities;
const MAPPING = { ...mapping, entities: { pulse, agent_state } } as Mapping;

let database: Database;
beforeAll(async () => {
  database = await connect('duckdb::memory:');
});
afterAll(() => database.close());

async function lived(life: number): Promise<DayPulse> {
  const wanted: string[] = [pulse.table, agent_state.table];
  for (const { table, batches } of simulate({ until: UNTIL, scale: 0.1, shown: 98, seed: 1, life })) {
    if (wanted.includes(table.name)) {
      await database.load(table, batches, { replace: true });
    }
  }
  const source = { uid: pulse.source, name: 'Demo', kind: database.kind };
  const definitions: Definitions = { ...catalog, mapping: MAPPING, sources: { [pulse.source]: source } };
  const request = {
    ...{ version: 1 as const, answer: 'climate' as const, now: UNTIL },
    ...{ period: { from: UNTIL - 91 * DAY, to: UNTIL }, calendar: { zone: 'UTC', weekStart: 'monday' as const } },
  };
  const result = await runStreet(street(request, definitions), (want) =>
    database.run(want.kind === 'statement' ? want.statement : '').catch((thrown) => problemFrom(thrown))
  );
  return (result as ClimateResult).day;
}

describe('how staff say the day was', () => {
  let days: DayPulse[];
  beforeAll(async () => {
    days = [];
    for (let life = 1; life <= LIVES; life += 1) {
      days.push(await lived(life));
    }
  }, 3_600_000);

  it('is worse where there was more to do, as planted, by intervals that hold the same for all lives', () => {
    const links = days.map(({ link }) => link!);
    const mean = links.reduce((sum, { r }) => sum + r, 0) / LIVES;
    expect(mean).toBeLessThan(-0.2);
    expect(links.every(({ found }) => found)).toBe(true);
    const covered = links.filter(({ low, high }) => low <= mean && mean <= high);
    expect(covered.length).toBeGreaterThanOrEqual(binomialQuantile(0.005, { n: LIVES, share: 0.95 })!);
  });

  it('falls from the fifth of days with least load to that with most', () => {
    for (const { fifths, units } of days) {
      expect(units).toBeGreaterThanOrEqual(15);
      expect(fifths[0].low).toBeGreaterThan(0);
      expect(fifths[4].high).toBeLessThan(0);
    }
  });
});

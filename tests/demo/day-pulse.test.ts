import { connect } from '../../databases';
import type { Database } from '../../databases';
import type { DayPulse } from '../../src/model';
import { binomialQuantile } from '../../src/stats';

import { climateIn } from './staff-life.testkit';

const LIVES = Number(process.env.BOARDROOM_SEEDS ?? 1);

let database: Database;
beforeAll(async () => {
  database = await connect('duckdb::memory:');
});
afterAll(() => database.close());

const lived = async (life: number): Promise<DayPulse> =>
  (await climateIn(database, ['pulse', 'agent_state'], { life, scale: 0.1, shown: 98, days: 91, views: ['day'] })).day;

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

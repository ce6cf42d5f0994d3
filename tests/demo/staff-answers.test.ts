import { TRUTHS } from '../../demo';
import { connect } from '../../databases';
import type { Database } from '../../databases';
import { problemsIn } from '../../cli/schema/judge';
import { answerJson } from '../../cli/say/answer';
import type { ClimateResult, TenureBand } from '../../src/model';
import { binomialQuantile } from '../../src/stats';

import { climateIn } from './staff-life.testkit';

const LIVES = Number(process.env.BOARDROOM_SEEDS ?? 1);

describe('what staff say over a year', () => {
  let database: Database;
  const lives: ClimateResult[] = [];
  beforeAll(async () => {
    database = await connect('duckdb::memory:');
    for (let life = 1; life <= LIVES; life += 1) {
      lives.push(
        await climateIn(database, ['pulse', 'staff', 'contact'], {
          ...{ life, scale: 0.15, shown: 365, days: 365 },
          views: ['tenure', 'items'],
        })
      );
    }
  }, 3_600_000);
  afterAll(() => database.close());

  const question = ({ indicators, metrics }: ClimateResult, slot: string) =>
    indicators.findIndex(({ parameters = {}, metric }) => (parameters.question ?? metrics[metric].key) === slot);
  const ends = ({ erosion: { bands } }: ClimateResult): [TenureBand, TenureBand] => [bands[0], bands[bands.length - 1]];

  it('is told by bands in order of how long that is, whatever they are called', () => {
    for (const { erosion } of lives) {
      expect(erosion.bands.map(({ path }) => path[0])).toEqual([
        ...['up to 3 months', '3 to 12 months', '1 to 3 years', 'over 3 years'],
      ]);
    }
  });

  it('wears off in that people want to, as planted, and not that they know what for', () => {
    const falls = lives.map((life) => {
      const [first, last] = ends(life);
      return (['want', 'will'] as const).map((name) => first.barriers[name].score! - last.barriers[name].score!);
    });
    const mean = (at: number) => falls.reduce((sum, each) => sum + each[at], 0) / LIVES;
    expect(mean(0)).toBeGreaterThan(8);
    expect(Math.abs(mean(1))).toBeLessThan(8);
  });

  it('says so with an interval from weeks left out, which holds what all lives come to', () => {
    const wants = lives.map(({ erosion }) => erosion.falls.want!);
    const mean = wants.reduce((sum, { value }) => sum + value, 0) / LIVES;
    expect(wants.every(({ interval }) => interval!.low > 0)).toBe(true);
    const held = wants.filter(({ interval }) => interval!.low <= mean && mean <= interval!.high);
    expect(held.length).toBeGreaterThanOrEqual(binomialQuantile(0.005, { n: LIVES, share: 0.95 })!);
    expect(lives[0].erosion.falls.will!.interval!.low).toBeLessThan(8);
  });

  it('shows of a question all bands or none, and of no band that a figure of staff answers is there for want of data', () => {
    for (const life of lives) {
      const asked = TRUTHS.staff.erosion.questions.map((slot) => question(life, slot));
      const shown = asked.map((index) => life.erosion.bands.map(({ cells }) => cells[index].now.value !== null));
      expect(shown.every((bands) => bands.every((each) => each === bands[0]))).toBe(true);
      expect(shown.some(([first]) => first)).toBe(true);
      const silences = life.erosion.bands.flatMap(({ cells }) =>
        asked.flatMap((index) => cells[index].now.silence ?? [])
      );
      expect(silences.filter((silence) => silence !== 'withheld')).toEqual([]);
    }
  });

  it('shows that beginners leave more often, as planted', () => {
    for (const life of lives) {
      const leaving = question(life, 'staff_attrition');
      const [first, last] = ends(life).map(({ cells }) => cells[leaving].now.value!);
      expect(first).toBeGreaterThan(last);
    }
  });

  it('goes with what is settled in the same month, for both follow the climate, and stands so among all pairs', () => {
    for (const { items, metrics } of lives) {
      const of = (outcome: string) => items.links.filter((each) => metrics[each.outcome].metric === outcome);
      expect(items.links).toHaveLength(36);
      expect(of('first_contact_resolution').filter(({ link }) => link?.found && link.r > 0).length).toBeGreaterThan(6);
      expect(of('staff_attrition').filter(({ link }) => link?.found && link.r > 0)).toEqual([]);
    }
  });

  it('is not laid beside an outcome of fewer than twelve months, and the reason is kept', () => {
    for (const { items, metrics } of lives) {
      const untold = items.links.filter(({ outcome }) => metrics[outcome].metric === 'churn_after_contact');
      expect(untold.filter(({ link, silence }) => link !== null || silence === null)).toEqual([]);
    }
  });

  it('is written as the schema of answers says', () => {
    const written = JSON.parse(JSON.stringify(answerJson(lives[0])));
    expect(problemsIn(written, 'answer').map(({ message }) => message)).toEqual([]);
  });
});

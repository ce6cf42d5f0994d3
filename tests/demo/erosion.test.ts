import { TRUTHS } from '../../demo';
import { connect } from '../../databases';
import type { Database } from '../../databases';
import { problemsIn } from '../../cli/schema/judge';
import { answerJson } from '../../cli/say/answer';
import type { ClimateResult, TenureBand } from '../../src/model';

import { climateIn } from './staff-life.testkit';

const LIVES = Number(process.env.BOARDROOM_SEEDS ?? 1);

describe('what wears off the longer people are here', () => {
  let database: Database;
  const lives: ClimateResult[] = [];
  beforeAll(async () => {
    database = await connect('duckdb::memory:');
    for (let life = 1; life <= LIVES; life += 1) {
      lives.push(await climateIn(database, ['pulse', 'staff'], { life, scale: 0.15, shown: 365, days: 365 }));
    }
  }, 3_600_000);
  afterAll(() => database.close());

  const question = ({ indicators, metrics }: ClimateResult, slot: string) =>
    indicators.findIndex(({ parameters = {}, metric }) => (parameters.question ?? metrics[metric].key) === slot);
  const ends = ({ erosion: { bands } }: ClimateResult): [TenureBand, TenureBand] => [bands[0], bands[bands.length - 1]];

  it('goes through bands in order of how long that is, whatever they are called', () => {
    for (const { erosion } of lives) {
      expect(erosion.bands.map(({ path }) => path[0])).toEqual([
        ...['up to 3 months', '3 to 12 months', '1 to 3 years', 'over 3 years'],
      ]);
    }
  });

  it('is that people want to, as planted, and not that they know what for', () => {
    const falls = lives.map((life) => {
      const [first, last] = ends(life);
      return (['want', 'will'] as const).map((name) => first.barriers[name].score! - last.barriers[name].score!);
    });
    const mean = (at: number) => falls.reduce((sum, each) => sum + each[at], 0) / LIVES;
    expect(mean(0)).toBeGreaterThan(8);
    expect(Math.abs(mean(1))).toBeLessThan(8);
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

  it('is written as the schema of answers says', () => {
    const written = JSON.parse(JSON.stringify(answerJson(lives[0])));
    expect(problemsIn(written, 'answer').map(({ message }) => message)).toEqual([]);
  });
});

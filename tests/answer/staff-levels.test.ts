import { problemsIn } from '../../cli/schema/judge';
import { answerJson } from '../../cli/say/answer';
import { catalog } from '../../src/catalog';
import { ENGAGEMENT_LEVELS, ENGAGEMENT_SLOTS } from '../../src/model';
import type { ClimateResult, ItemImportance } from '../../src/model';
import { jackknife } from '../../src/stats';

import { definitionsOf, resultOf } from './tables.testkit';

const WEEK = 7 * 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');

/** A released cell of the whole; a mean of null is withheld. */
const cell = (item: string, wave: number, mean: number | null) => ({
  ...{ wave: `wave ${wave}`, closed_at: START + wave * 4 * WEEK, item, level: 'whole', site: null, team: null },
  ...{ answers: mean === null ? null : 40, mean, high_share: null, low_share: null },
});

/** What is told of levels where these cells are released. */
async function toldOf(cells: ReadonlyArray<ReturnType<typeof cell>>): Promise<ItemImportance> {
  const definitions = definitionsOf({ pulse: cells });
  const { pulse } = definitions.mapping.entities;
  const vouched = { ...pulse!, anonymous: 'A test' };
  const asked = { answer: 'climate', views: ['items'], period: { from: START, to: START + 60 * WEEK } } as const;
  const result = await resultOf<ClimateResult>(
    { pulse: cells },
    { ...asked, now: START + 60 * WEEK },
    { ...definitions, mapping: { ...definitions.mapping, entities: { pulse: vouched } } }
  );
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result.items;
}

/** Every slot in ten waves, each slot a step better than the one before. */
const meanOf = (slot: string, wave: number) =>
  Math.round(10 * (3 + 0.1 * ENGAGEMENT_SLOTS.findIndex((each) => each === slot) + 0.1 * (wave % 3))) / 10;
const WAVES = Array.from({ length: 10 }, (_, wave) => wave);
const ALL = WAVES.flatMap((wave) => ENGAGEMENT_SLOTS.map((slot) => cell(slot, wave, meanOf(slot, wave))));

const average = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const without = (slot: string) => ALL.filter(({ item }) => item !== slot);

describe('what staff say level by level', () => {
  it('is the mean of the means of each level, with an interval by waves left out', async () => {
    const { levels, weakest } = await toldOf(ALL);
    for (const { level, mean, questions } of levels) {
      const slots: readonly string[] = ENGAGEMENT_LEVELS[level];
      const waves = WAVES.map((wave) => average(slots.map((slot) => meanOf(slot, wave))));
      const left = WAVES.map((wave) => average(waves.filter((_, at) => at !== wave)));
      expect(mean!.value).toBeCloseTo(average(waves), 12);
      expect(mean!.interval!.low).toBeCloseTo(jackknife(mean!.value, left)!.low, 9);
      expect(questions.map(({ slot }) => slot)).toEqual(slots);
    }
    expect(weakest).toMatchObject({ level: 'basic_needs', next: 'management_support' });
    expect(weakest!.gap.value).toBeCloseTo(0.3, 12);
  });

  it('is told by the formula that is printed, which is a variant of engagement', () => {
    const { variants } = catalog.metrics.engagement;
    const basic = variants!.find(({ name }) => name === 'basic_needs')!;
    expect(basic.formula).toBe("avg(mean, where: item in ('expectations', 'materials'))");
    expect(variants!.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(ENGAGEMENT_LEVELS)));
  });

  it('is not known of a level of which too few questions are asked, and says which', async () => {
    const { levels, weakest } = await toldOf(without('materials'));
    expect(levels[0].mean).toBeNull();
    expect(levels[0].questions).toEqual([
      expect.objectContaining({ slot: 'expectations', silence: null }),
      { slot: 'materials', value: null, silence: 'no data' },
    ]);
    expect(weakest!.level).toBe('management_support');
  });

  it('is known of a level of which one question of four is withheld, from the others', async () => {
    const { levels } = await toldOf([...without('voice'), ...WAVES.map((wave) => cell('voice', wave, null))]);
    const rest = ['purpose', 'quality', 'friendship'].map((slot) => average(WAVES.map((wave) => meanOf(slot, wave))));
    expect(levels[2].mean!.value).toBeCloseTo(average(rest), 12);
    expect(levels[2].questions[0]).toEqual({ slot: 'voice', value: null, silence: 'withheld' });
  });

  it('has no interval where there are too few waves, and no weakest level where one is known', async () => {
    const { levels, weakest } = await toldOf([cell('progress', 0, 3.1), cell('learning', 0, 3.4)]);
    expect(levels.map(({ mean }) => mean)).toEqual([null, null, null, { value: 3.25, interval: null }]);
    expect(weakest).toBeNull();
  });

  it('is nothing where nothing may be shown: null, never 0', async () => {
    const { levels } = await toldOf(ENGAGEMENT_SLOTS.map((slot) => cell(slot, 0, null)));
    expect(levels.map(({ mean }) => mean)).toEqual([null, null, null, null]);
    expect(levels.flatMap(({ questions }) => questions.map(({ silence }) => silence))).toEqual(
      ENGAGEMENT_SLOTS.map(() => 'withheld')
    );
  });
});

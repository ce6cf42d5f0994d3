import { connect } from '../../databases';
import { loadDemo, TRUTHS } from '../../demo';
import type { ActionsResult, JourneysResult } from '../../src/model';

import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';
import { atLeast, overSeeds, SEEDS } from './proof.testkit';

const CENTRE = { until: UNTIL, scale: 0.4, shown: 180 };
const PERIOD = { from: UNTIL - 170 * DAY, to: UNTIL };
const { works, doesNothing } = TRUTHS.acts;

describe('actions', () => {
  let lives: ActionsResult[];

  beforeAll(async () => {
    lives = await overSeeds((seed) =>
      answer<ActionsResult>('rows', fromTables(tablesOf({ ...CENTRE, seed }, ['contact_legs', 'acts'])), {
        answer: 'actions',
        period: PERIOD,
      })
    );
  }, 3_600_000);

  const changes = (metric: string) =>
    lives.map(({ actions }) => actions.find((each) => each.metric === metric)!.effect!.change);

  it('find the coaching that works, by as much as it does', () => {
    const found = changes(works.about);
    const truth = 38 * (works.wrap - 1);
    expect(found.filter(({ high }) => high < 0).length).toBeGreaterThanOrEqual(Math.ceil(0.9 * SEEDS));
    expect(found.filter(({ low, high }) => low <= truth && truth <= high).length).toBeGreaterThanOrEqual(atLeast(0.95));
  });

  it('are followed in a database by the same figures', async () => {
    const database = await connect('duckdb::memory:');
    await loadDemo(database, { ...CENTRE, seed: 1 });
    const { actions } = await answer<ActionsResult>(
      'duckdb',
      (want) => database.run(want.kind === 'statement' ? want.statement : ''),
      { answer: 'actions', period: PERIOD }
    );
    await database.close();
    expect(actions.map(({ id, silence, effect }) => [id, silence, effect?.days])).toEqual(
      lives[0].actions.map(({ id, silence, effect }) => [id, silence, effect?.days])
    );
    for (const [index, { effect }] of actions.entries()) {
      for (const limit of ['value', 'low', 'high'] as const) {
        expect(effect?.change[limit] ?? 0).toBeCloseTo(lives[0].actions[index].effect?.change[limit] ?? 0, 9);
      }
    }
  }, 120_000);

  it('see nothing in the coaching that does nothing, nor in the notes by hand', () => {
    for (const metric of [doesNothing.about, 'satisfaction_top_box']) {
      const none = changes(metric).filter(({ low, high }) => low <= 0 && 0 <= high);
      expect(none.length).toBeGreaterThanOrEqual(atLeast(0.95));
    }
  });

  it('say nothing of what is still to be done, and of what was done too lately', () => {
    for (const { actions, leastDays } of lives) {
      const open = actions.filter(({ done }) => done === null);
      expect(open.map(({ silence }) => silence)).toEqual(['not done', 'not done']);
      expect(actions.find(({ metric }) => metric === 'transfer_rate')!.silence).toBe('few days after');
      for (const { effect } of actions) {
        expect(Math.min(effect?.days.before ?? leastDays, effect?.days.after ?? leastDays)).toBeGreaterThanOrEqual(
          leastDays
        );
      }
    }
  });
});

describe('journeys', () => {
  it('name the step that fails, and what the journey would be without it', async () => {
    const { brokenStep } = TRUTHS;
    const lives = await overSeeds((seed) =>
      answer<JourneysResult>(
        'rows',
        fromTables(tablesOf({ until: UNTIL, seed, scale: 0.3, shown: 60 }, ['journey_steps'])),
        {
          answer: 'journeys',
          period: { from: UNTIL - (brokenStep.daysBeforeEnd - 1) * DAY, to: UNTIL },
        }
      )
    );
    for (const { journeys } of lives) {
      const { steps, weakest, score, without, rivals } = journeys.find(({ path }) => path[0] === brokenStep.journey)!;
      expect(steps[weakest!].step).toBe(brokenStep.step);
      expect(rivals).toEqual([]);
      expect(score!).toBeLessThan(75);
      expect(without!).toBeGreaterThan(80);
    }
  }, 600_000);
});

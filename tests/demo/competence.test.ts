import { TRUTHS } from '../../demo';
import type { ClimateResult } from '../../src/model';

import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';
import { atLeast, overSeeds, SEEDS } from './proof.testkit';

const PERIOD = { from: UNTIL - 364 * DAY, to: UNTIL };
const payrollOf = (seed: number) => fromTables(tablesOf({ until: UNTIL, scale: 0.5, seed, shown: 365 }, ['payroll']));
const { competent } = TRUTHS.staff;

it('finds that beginners learn more slowly where coaching falls out, as planted, and that some of those who leave could do it', async () => {
  const { rows } = await answer('rows', payrollOf(1), {
    ...{ metrics: [{ metric: 'competent_in_time' }, { metric: 'regretted_loss' }], groupBy: ['site'], grain: 'none' },
    period: PERIOD,
  });
  const [slowest, ...others] = [...rows].sort((one, other) => one.values[0].value! - other.values[0].value!);
  expect(slowest.group).toEqual([TRUTHS.pledges.brokenAt]);
  expect(slowest.values[0].high).toBeLessThan(others[0].values[0].value!);
  expect(rows.every(({ values }) => values[1].value! > 0 && values[1].low! < values[1].high!)).toBe(true);
});

/** Who can do it after so many days is seen to in the week after. */
const seenAfter = (days: number) => 7 * Math.ceil(days / 7);

/** One centre unless the whole proof is asked for. */
const LIVES = process.env.BOARDROOM_SEEDS ? SEEDS : 1;

it('finds after how many days half of new people are competent, and the one site where it takes half as long again', async () => {
  const lives = await overSeeds(async (seed) => {
    const { competence } = await answer<ClimateResult>('rows', payrollOf(seed), {
      ...{ answer: 'climate', views: ['competence'], period: PERIOD },
    });
    return competence;
  }, LIVES);
  const named = lives.flatMap(({ groups, slowest }) => (slowest === null ? [] : groups[slowest].path));
  const right = named.filter((site) => site === TRUTHS.pledges.brokenAt);
  expect(right.length).toBeGreaterThanOrEqual(Math.floor(0.9 * LIVES));
  expect(named.length - right.length).toBeLessThanOrEqual(Math.ceil(0.05 * LIVES) - 1);
  const holds = (site: string, days: number) =>
    lives.filter(({ groups }) => {
      const { low, high } = groups.find(({ path }) => path[0] === site)!.half!;
      return low! <= seenAfter(days) && seenAfter(days) <= (high ?? Infinity);
    }).length;
  for (const site of lives[0].groups.slice(1).flatMap(({ path }) => path as string[])) {
    const days = competent.days * (site === TRUTHS.pledges.brokenAt ? competent.slower : 1);
    expect([site, holds(site, days) >= atLeast(0.95, LIVES)]).toEqual([site, true]);
  }
}, 3_600_000);

import type { Profile, ScorecardResult, ScoreNode } from '../../src/model';

import { losses, PERIOD } from './losses.testkit';
import { definitionsOf, resultOf } from './tables.testkit';

const DAY = 86_400_000;

/** Sites that differ beyond chance, with 10 calls a day; and one of 14 calls in each period, of which it lost 3, then 2. */
const large = [1, 2, 3, 4].flatMap((lost, site) =>
  Array.from({ length: 56 * 10 }, (_, at) => ({ site: `large ${site}`, day: at % 56, abandoned: at % 10 < lost }))
);
const small = Array.from({ length: 28 }, (_, at) => ({ site: 'small', day: 2 * at, abandoned: at % 6 === 1 }));
/** Too few calls to be judged by, all of them lost. */
const tiny = [30, 40].map((day) => ({ site: 'tiny', day, abandoned: true }));
const contact = [...large, ...small, ...tiny].map(({ site, day, abandoned }, at) => ({
  ...{ id: `c${at}`, site, abandoned, handled: !abandoned, wait_s: 60 },
  started_at: PERIOD.from + (day - 28) * DAY + (at % 86_400) * 1000,
}));

async function scored(profile: Profile): Promise<(site: string) => ScoreNode> {
  const tables = { contact };
  const { nodes } = await resultOf<ScorecardResult>(
    tables,
    { answer: 'scorecard', profile: 'losses', groupBy: ['site'], compare: 'previous', period: PERIOD, now: PERIOD.to },
    definitionsOf(tables, { profiles: { losses: profile } })
  );
  return (site) => nodes.find(({ path }) => path[0] === site)!;
}

it('does not take what chance did to few rows before for what it did to those now', async () => {
  const at = await scored(losses);
  const { interval, movement, families } = at('small');
  const [{ shrunk, now, before }] = families[0].metrics;
  expect([shrunk, now.denominator, before?.denominator]).toEqual([expect.any(Number), 14, 14]);
  // Two figures of as many rows each: their difference is less sure than either.
  expect(movement!.high - movement!.low).toBeGreaterThan(interval!.high - interval!.low);
  expect(interval!.low).toBeGreaterThanOrEqual(0);
  expect(interval!.high).toBeLessThanOrEqual(100);
});

it('says that a limit of the profile was broken only of what was judged', async () => {
  const [family] = losses.families;
  const veto = { above: 0.35 };
  const at = await scored({ ...losses, families: [{ ...family, metrics: [{ ...family.metrics[0], veto }] }] });
  const told = (site: string) =>
    at(site).families[0].metrics.map(({ now, score, vetoed }) => [now.value, score, vetoed]);
  expect(told('tiny')).toEqual([[1, null, false]]);
  expect(told('large 3')).toEqual([[0.4, 0, true]]);
  expect(told('large 2')).toEqual([[0.3, expect.closeTo(40.6, 9), false]]);
});

import type { DriversResult, Request } from '../../src/model';

import { HARD, losses, lostCalls, PERIOD, WORSE } from './losses.testkit';
import type { Losses } from './losses.testkit';
import { definitionsOf, resultOf } from './tables.testkit';

function beside(kinds: Losses, more: Partial<Request> = {}) {
  const tables = lostCalls(kinds);
  return resultOf<DriversResult>(
    tables,
    {
      ...{ answer: 'drivers', profile: 'losses', compare: 'peers', groupBy: ['queue'] },
      ...{ place: { dimension: 'site', value: 'north' }, period: PERIOD, now: PERIOD.to, ...more },
    },
    definitionsOf(tables, { profiles: { losses } })
  );
}

const metricOf = ({ families, node }: DriversResult) => ({
  driven: families[0].metrics[0],
  scored: node.families[0].metrics[0],
});

it('holds a place against all others over the same time, and not against rows of no place', async () => {
  const result = await beside({ ...WORSE, none: { billing: [1, 10] } });
  const { before, now } = metricOf(result).scored;
  expect([now.denominator, before!.denominator]).toEqual([28 * 40, 28 * 80]);
  expect(result.compared).toBeNull();
  expect(result.beside).toEqual({ dimension: 'site', value: 'north', title: 'Site', with: 'peers' });
  expect(result.families[0].points).toBeCloseTo(result.node.score! - result.node.scoreBefore!, 10);
});

it('holds it against the whole that it is part of', async () => {
  const result = await beside(WORSE, { compare: 'whole' });
  expect(metricOf(result).scored.before!.denominator).toBe(28 * 120);
});

it('tells a place that is worse whatever it gets', async () => {
  const result = await beside(WORSE);
  const { driven, scored } = metricOf(result);
  expect(driven.rate! + driven.mix!).toBeCloseTo(scored.now.value! - scored.before!.value!, 12);
  expect(driven.rateInterval!.low).toBeGreaterThan(0.1);
  expect([driven.rateTold, result.likeForLike!.interval!.high < 0]).toEqual([true, true]);
  expect(result.likeForLike!.points).toBeCloseTo(result.node.score! - result.node.scoreBefore!, 0);
});

it('lets a place be that is worse by what it gets alone', async () => {
  const result = await beside(HARD);
  const { driven } = metricOf(result);
  expect(result.node.movement!.high).toBeLessThan(0);
  expect([driven.mix! > 0.1, driven.rateTold]).toEqual([true, false]);
  const { points, interval } = result.likeForLike!;
  expect([interval!.low <= 0 && interval!.high >= 0, interval!.low <= points && points <= interval!.high]).toEqual([
    true,
    true,
  ]);
});

it('has no score for a place of which nothing is known', async () => {
  const result = await beside(WORSE, { place: { dimension: 'site', value: 'atlantis' } });
  expect([result.node.score, result.likeForLike, metricOf(result).driven.points]).toEqual([null, null, null]);
});

it.each<[string, Partial<Request>, string]>([
  ['no place', { place: undefined }, 'The query names no place to compare.'],
  ['an empty name', { place: { dimension: 'site', value: '' } }, 'The query names no place to compare.'],
  ['another answer', { answer: 'scorecard' }, 'Only drivers compare with peers.'],
  [
    'its own dimension',
    { groupBy: ['site'] },
    'A site is compared with others, so it cannot be explained by site too.',
  ],
])('says what is wrong with %s', async (_, more, message) => {
  await expect(beside(HARD, more)).rejects.toThrow(message);
});

it('says that nothing is known of a place instead of silently scoring nothing', async () => {
  const { problems } = await beside(WORSE, { place: { dimension: 'site', value: 'North' } });
  expect(problems.map((problem) => problem.toLine())).toContain(
    'There is nothing of Site "North" in this period. Names are compared letter by letter, capitals too.'
  );
  expect((await beside(WORSE)).problems).toEqual([]);
});

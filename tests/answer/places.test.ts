import { catalog } from '../../src/catalog';
import type { DriversResult, Profile, Request } from '../../src/model';
import { seeded } from '../../src/stats';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const FROM = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: FROM, to: FROM + 28 * DAY };

/** Share of callers lost by site and queue, and calls a day. */
type Losses = Readonly<Record<string, Readonly<Record<string, readonly [share: number, calls: number]>>>>;

function table(losses: Losses): Tables {
  const random = seeded(5);
  const kinds = Object.entries(losses).flatMap(([site, queues]) =>
    Object.entries(queues).map(([queue, [share, calls]]) => ({
      site: site === 'none' ? null : site,
      queue,
      share,
      calls,
    }))
  );
  const rows = Array.from({ length: 28 }, (_, day) => FROM + day * DAY).flatMap((start) =>
    kinds.flatMap(({ share, calls, ...place }) =>
      Array.from({ length: calls }, (_, call) => {
        const abandoned = random() < share;
        return { started_at: start + call * 60_000, handled: !abandoned, abandoned, wait_s: 60, ...place };
      })
    )
  );
  return { contact: rows.map((row, index) => ({ id: `c${index}`, ...row })) };
}

const profile: Profile = {
  ...catalog.profiles.balanced,
  name: 'test',
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [
        { metric: 'abandon_rate', weight: 1, target: 0.05, goalposts: { direction: 'lower', worst: 0.5, best: 0 } },
      ],
    },
  ],
};

function beside(losses: Losses, more: Partial<Request> = {}) {
  const tables = table(losses);
  return resultOf<DriversResult>(
    tables,
    {
      ...{ answer: 'drivers', profile: 'test', compare: 'peers', groupBy: ['queue'] },
      ...{ place: { dimension: 'site', value: 'north' }, period: PERIOD, now: PERIOD.to, ...more },
    },
    definitionsOf(tables, { profiles: { test: profile } })
  );
}

const metricOf = ({ families, node }: DriversResult) => ({
  driven: families[0].metrics[0],
  scored: node.families[0].metrics[0],
});

/** Worse in both queues. */
const WORSE: Losses = {
  north: { billing: [0.3, 20], orders: [0.2, 20] },
  south: { billing: [0.15, 20], orders: [0.05, 20] },
  west: { billing: [0.15, 20], orders: [0.05, 20] },
};
/** No worse in either, but three of four of its calls are about billing. */
const HARD: Losses = {
  north: { billing: [0.3, 60], orders: [0.05, 20] },
  south: { billing: [0.3, 20], orders: [0.05, 60] },
};

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

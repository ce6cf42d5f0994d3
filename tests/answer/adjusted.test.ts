import { catalog } from '../../src/catalog';
import type { DriversResult, Request } from '../../src/model';

import { HARD, losses, lostCalls, PERIOD, WORSE } from './losses.testkit';
import type { Losses } from './losses.testkit';
import { definitionsOf, resultOf } from './tables.testkit';

async function adjusted(kinds: Losses, more: Partial<Request> = {}) {
  const tables = lostCalls(kinds);
  const question = { answer: 'drivers', profile: 'losses', groupBy: ['site'], adjust: ['queue'] } as const;
  const result = await resultOf<DriversResult>(
    tables,
    { ...question, period: PERIOD, now: PERIOD.to, ...more },
    definitionsOf(tables, { profiles: { losses } })
  );
  const groups = new Map(result.families[0].metrics[0].groups.map((group) => [group.path[0], group]));
  return { result, at: (site: string | null) => groups.get(site)! };
}

it("holds a group against everybody's rates with its own mix, as adding up by hand does", async () => {
  const { at, result } = await adjusted(HARD, { filters: [] });
  const [north, south] = [at('north'), at('south')];
  expect(result.adjustedFor).toEqual({ dimensions: [{ name: 'queue', title: 'Queue' }], chance: 0.05 });
  const gaps = [north, south].map(({ now, adjusted: own }) => now.denominator! * own!.gap);
  // What one has over what is expected, the others have below it.
  expect(gaps[0] + gaps[1]).toBeCloseTo(0, 8);
  expect(north.now.value! - north.adjusted!.expected).toBeCloseTo(north.adjusted!.gap, 12);
  expect(north.adjusted!.expected).toBeGreaterThan(0.2);
  expect(south.adjusted!.expected).toBeLessThan(0.15);
});

it('leaves nothing out that is spent on a kind without anything below the line', async () => {
  const tables = lostCalls({
    north: { billing: [0.2, 5], orders: [1, 3] },
    south: { billing: [0.2, 5], orders: [0.5, 3] },
  });
  const metric = {
    ...catalog.metrics.handle_time,
    name: 'wait_per_answer',
    formula: 'sum(wait_s) / count(where: handled)',
  };
  const profile = {
    ...losses,
    families: [{ ...losses.families[0], metrics: [{ ...losses.families[0].metrics[0], metric: metric.name }] }],
  };
  const { families } = await resultOf<DriversResult>(
    tables,
    { answer: 'drivers', profile: 'losses', groupBy: ['site'], adjust: ['queue'], period: PERIOD, now: PERIOD.to },
    definitionsOf(tables, { profiles: { losses: profile }, metrics: { ...catalog.metrics, wait_per_answer: metric } })
  );
  const groups = families[0].metrics[0].groups;
  groups.forEach(({ now, adjusted: own }) => expect(now.value! - own!.expected).toBeCloseTo(own!.gap, 9));
  const total = groups.reduce((sum, { now, adjusted: own }) => sum + now.denominator! * own!.gap, 0);
  expect(total).toBeCloseTo(0, 6);
  groups.forEach(({ adjusted: own }) => {
    expect(own!.interval!.low).toBeLessThanOrEqual(own!.gap);
    expect(own!.interval!.high).toBeGreaterThanOrEqual(own!.gap);
  });
});

it('calls nobody who only gets the hard ones, and who is worse whatever it gets', async () => {
  const hard = await adjusted(HARD);
  expect(['north', 'south'].map((site) => hard.at(site).adjusted!.differs)).toEqual([null, null]);
  const worse = await adjusted({ ...WORSE, none: { billing: [0.9, 10] } });
  const { differs, interval } = worse.at('north').adjusted!;
  expect([differs, interval!.low > 0]).toEqual(['above', true]);
  // Rows that name no site are beside the others, and judged by nobody.
  expect(worse.at(null).adjusted).toMatchObject({ differs: null });
});

it('calls nobody of too few rows', async () => {
  const { at } = await adjusted(
    { ...HARD, tiny: { billing: [1, 1] } },
    { period: { ...PERIOD, from: PERIOD.to - 8 * 86_400_000 } }
  );
  expect(at('tiny').now.small).toBe(true);
  expect(at('tiny').adjusted!.differs).toBeNull();
});

it('says nothing of what is expected where that is not asked', async () => {
  const { at, result } = await adjusted(HARD, { adjust: undefined });
  expect([at('north').adjusted, result.adjustedFor]).toEqual([null, null]);
});

it.each<[Partial<Request>, string]>([
  [{ groupBy: [] }, 'Nothing is split that could be adjusted.'],
  [{ adjust: ['site'] }, 'What is split by site cannot be adjusted for it.'],
  [{ adjust: ['sight'] }, 'There is no dimension "sight".'],
])('refuses %p', async (more, message) => {
  await expect(adjusted(HARD, more)).rejects.toThrow(message);
});

import type { Interval, ScorecardResult, ScoreNode } from '../../src/model';
import { AGENTS, asked, atLeast, centre, overSeeds, pooledScores, SEEDS, withoutDifference } from './proof.testkit';

/*
 * The truth that a score of four weeks is held to: what the same centre (people, climate, customers, calendar) comes to over
 * many other lives together, lived with other days and other contacts.
 */
const OTHER_LIVES = 30;
/** The centre and its six sites. */
const PLACES = 7;
/** Places are many looks, so that they take more lives than others do. */
const LIVES = Math.max(10, SEEDS);

describe('intervals of 95 %', () => {
  const life = (seed: number) => asked(centre({ seed: 1, life: seed }), { groupBy: ['site'], compare: 'previous' });
  let lives: ScorecardResult[];
  let truth: { now: Map<string, number | null>; before: Map<string, number | null> };

  beforeAll(async () => {
    lives = await overSeeds(life, LIVES);
    const others: ScorecardResult[] = [];
    for (let seed = 1; seed <= OTHER_LIVES; seed += 1) {
      others.push(await life(1000 + seed));
    }
    truth = { now: pooledScores(others, 'now'), before: pooledScores(others, 'before') };
  }, 600_000);

  /** By path: in how many lives an interval held the truth. */
  const heldBy = (interval: (node: ScoreNode) => Interval | null, of: (path: string) => number) => {
    const held = new Map<string, number>();
    for (const node of lives.flatMap(({ nodes }) => nodes).filter(({ path }) => path[0] !== null)) {
      const path = JSON.stringify(node.path);
      const found = interval(node);
      const holds = found !== null && found.low <= of(path) && of(path) <= found.high;
      held.set(path, (held.get(path) ?? 0) + Number(holds));
    }
    return Object.fromEntries(held);
  };
  const fewerThan = (least: number, held: Record<string, number>) =>
    Object.entries(held).filter(([, times]) => times < least);

  it('hold the true score of the centre and of each site', () => {
    const held = heldBy(
      ({ interval }) => interval,
      (path) => truth.now.get(path)!
    );
    expect(Object.keys(held)).toHaveLength(PLACES);
    expect(fewerThan(atLeast(0.95, LIVES), held)).toEqual([]);
  });

  it('hold the true movement of the centre and of each site', () => {
    const held = heldBy(
      ({ movement }) => movement,
      (path) => truth.now.get(path)! - truth.before.get(path)!
    );
    expect(Object.keys(held)).toHaveLength(PLACES);
    expect(fewerThan(atLeast(0.95, LIVES), held)).toEqual([]);
  });
});

describe('where no agent differs', () => {
  it('names no agent best or worst, and seldom tells any two apart', async () => {
    const ranks = await overSeeds(async (seed) => {
      const tables = withoutDifference(centre({ seed, scale: 0.3 }), seed);
      const { nodes } = await asked(tables, { groupBy: ['agent'] });
      return nodes.flatMap(({ rank }) => rank ?? []);
    });
    expect(ranks.filter((each) => each.length < AGENTS)).toEqual([]);
    expect(ranks.flat().filter(({ best, worst }) => best === worst)).toEqual([]);
    const told = ranks.filter((each) => each.some(({ best, worst, of }) => best > 1 || worst < of));
    expect(SEEDS - told.length).toBeGreaterThanOrEqual(atLeast(0.95));
  });
});

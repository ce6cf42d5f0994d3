import { TRUTHS } from '../../demo/truths';
import type { DriversResult } from '../../src/model';
import { AGENTS, asked, atLeast, centre, overSeeds, SEEDS, withoutDifference } from './proof.testkit';

const { better, looksBetter } = TRUTHS.simpson;

/** First contact resolution of a site beside its peers, queue by queue. */
async function beside(value: string, seed: number) {
  const result = await asked<DriversResult>(centre({ seed }), {
    answer: 'drivers',
    compare: 'peers',
    place: { dimension: 'site', value },
    groupBy: ['queue'],
  });
  const index = result.metrics.findIndex(({ key }) => key === 'first_contact_resolution');
  const driven = result.families.flatMap(({ metrics }) => metrics).find(({ metric }) => metric === index)!;
  const { now, before } = result.node.families
    .flatMap(({ metrics }) => metrics)
    .find(({ metric }) => metric === index)!;
  return { result, driven, gap: now.value! - before!.value! };
}

describe('the site that only looks worse, for it takes the hard contacts', () => {
  let lives: Array<Awaited<ReturnType<typeof beside>>>;
  beforeAll(async () => {
    lives = await overSeeds((seed) => beside(better, seed));
  }, 300_000);

  it('lies below its peers, by its mix', () => {
    const byMix = lives.filter(({ gap, driven }) => gap < 0 && driven.mix! < 0 && driven.mix! < driven.rate!);
    expect(byMix.length).toBeGreaterThanOrEqual(atLeast(0.95));
    lives.forEach(({ gap, driven }) => expect(driven.rate! + driven.mix!).toBeCloseTo(gap, 11));
  });

  it('is not blamed: neither its resolution nor its score is said to be worse with the same mix', () => {
    const blamed = lives.filter(
      ({ result, driven }) => (driven.rateTold && driven.rate! < 0) || (result.likeForLike?.interval?.high ?? 0) < 0
    );
    expect(lives.length - blamed.length).toBeGreaterThanOrEqual(atLeast(0.95));
  });
});

it('does not praise the site that only looks better', async () => {
  const lives = await overSeeds((seed) => beside(looksBetter, seed));
  const praised = lives.filter(
    ({ result, driven }) => (driven.rateTold && driven.rate! > 0) || (result.likeForLike?.interval?.low ?? 0) > 0
  );
  expect(lives.length - praised.length).toBeGreaterThanOrEqual(atLeast(0.95));
}, 300_000);

describe('groups adjusted for their mix of queues', () => {
  const resolution = ({ metrics, families }: DriversResult) => {
    const index = metrics.findIndex(({ key }) => key === 'first_contact_resolution');
    return families.flatMap((family) => family.metrics).find(({ metric }) => metric === index)!.groups;
  };

  it('blame the hard site for nothing', async () => {
    const lives = await overSeeds((seed) =>
      asked<DriversResult>(centre({ seed }), { answer: 'drivers', groupBy: ['site'], adjust: ['queue'] })
    );
    const blamed = lives.filter((life) =>
      resolution(life).some(({ path, adjusted }) => path[0] === better && adjusted?.differs === 'below')
    );
    expect(lives.length - blamed.length).toBeGreaterThanOrEqual(atLeast(0.95));
  }, 300_000);

  it('seldom call anybody where no agent differs', async () => {
    const lives = await overSeeds((seed) =>
      asked<DriversResult>(withoutDifference(centre({ seed, scale: 0.3 }), seed), {
        answer: 'drivers',
        groupBy: ['agent'],
        adjust: ['queue'],
      })
    );
    const called = lives.filter((life) => resolution(life).some(({ adjusted }) => adjusted?.differs));
    expect(lives.flatMap(resolution).filter(({ adjusted }) => adjusted?.interval).length).toBe(SEEDS * AGENTS);
    expect(SEEDS - called.length).toBeGreaterThanOrEqual(atLeast(0.95));
  }, 300_000);
});

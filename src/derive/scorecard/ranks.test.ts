import type { ScoreNode } from '../../model';
import { normalQuantile, seeded } from '../../stats';

import { withRanks } from './ranks';

const node = (name: string | null, score: number | null): ScoreNode => ({
  path: [name],
  parent: 0,
  score,
  scoreBefore: null,
  scoreThen: null,
  families: [],
  coverage: 1,
  weakest: null,
  n: 100,
  series: [],
  interval: null,
  movement: null,
  rank: null,
});

const whole: ScoreNode = { ...node(null, 60), path: [], parent: -1 };

it('ranks siblings only as far as their scores tell them apart', () => {
  const nodes = [whole, node('Leeds', 40), node('Dublin', 70), node('Lisbon', 69), node(null, 10)];
  const ranks = withRanks(nodes, [1, 1, 1, 1, 1], 90).map(({ rank }) => rank);
  expect(ranks).toEqual([
    null,
    { best: 3, worst: 3, of: 3 },
    { best: 1, worst: 2, of: 3 },
    { best: 1, worst: 2, of: 3 },
    null,
  ]);
});

it('gives no rank to a unit without a score or without a known variance', () => {
  const nodes = [whole, node('Leeds', 40), node('Dublin', 70), node('Desk', null), node('New', 90)];
  expect(withRanks(nodes, [1, 1, 1, NaN, NaN], 90).map(({ rank }) => rank?.of ?? null)).toEqual([
    null,
    2,
    2,
    null,
    null,
  ]);
});

it('names nobody best or worst where no unit differs, in at least 95 of 100 seeds', () => {
  const silent = Array.from({ length: 100 }, (_, seed) => {
    const random = seeded(seed + 1);
    const normal = () => normalQuantile(random())!;
    // Ten units over eight blocks: the variance is itself uncertain.
    const samples = Array.from({ length: 10 }, () => Array.from({ length: 8 }, () => 60 + 5 * normal()));
    const means = samples.map((days) => days.reduce((sum, day) => sum + day, 0) / 8);
    const variances = samples.map((days, at) => days.reduce((sum, day) => sum + (day - means[at]) ** 2, 0) / 7 / 8);
    const nodes = [whole, ...means.map((mean, at) => node(`Team ${at}`, mean))];
    return withRanks(nodes, [1, ...variances], 8).every(
      ({ rank }) => rank === null || (rank.best === 1 && rank.worst === 10)
    );
  });
  expect(silent.filter(Boolean).length).toBeGreaterThanOrEqual(95);
});

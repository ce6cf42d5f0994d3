import type { DriversResult } from '../model';
import { scoreLadder } from './ladder';

const metric = (index: number, points: number) => ({
  metric: index,
  points,
  rate: null,
  mix: null,
  groups: [],
  reversed: false,
});
const result = (scoreBefore: number, score: number, points: number[][]) =>
  ({
    node: { score, scoreBefore },
    metrics: points.flat().map((_, index) => ({ title: `m${index}` })),
    families: points.map((family, side) => ({
      title: `side ${side}`,
      points: family.reduce((sum, each) => sum + each, 0),
      metrics: family.map((each, place) => metric(side * 3 + place, each)),
    })),
  }) as unknown as DriversResult;

it('shows the movement as the scorecard does, and figures that add up to it on every level', () => {
  const ladder = scoreLadder(
    result(68.56, 61.03, [
      [0.92, -0.44, 0.02],
      [-4.88, -2.86, -0.29],
    ]),
    'profile'
  )!;
  expect([ladder.before, ladder.moved, ladder.now]).toEqual([68.5, -7.5, 61]);
  const tenths = (by: number) => Math.round(by * 10);
  ladder.flights.forEach(({ by, rungs }) => {
    expect(rungs.reduce((sum, rung) => sum + tenths(rung.by), 0)).toBe(tenths(by));
  });
  expect(ladder.flights.reduce((sum, { by }) => sum + tenths(by), 0)).toBe(-75);
});

it('tells nothing where a score is missing', () => {
  expect(
    scoreLadder({ ...result(1, 2, [[1]]), node: { score: null, scoreBefore: 1 } } as unknown as DriversResult, 'size')
  ).toBeNull();
});

import type { DriverGroup, Measured } from '../../model';
import { seeded } from '../../stats';

import { funnelOf } from './funnel';

const measured = (numerator: number, denominator: number): Measured => ({
  value: denominator > 0 ? numerator / denominator : null,
  ...{ numerator, denominator },
  ...{ low: null, high: null, coverage: null, matured: null, small: false },
});
const group = (name: string | null, numerator: number, denominator: number): DriverGroup => ({
  ...{ path: [name], now: measured(numerator, denominator), before: measured(0, 0), rate: null, mix: null },
  ...{ outside: null, adjusted: null },
});
const alike = Array.from({ length: 9 }, (_, at) => group(`team ${at}`, 60 + (at % 3), 100));

it('finds the one that chance does not explain, and on which side it lies', () => {
  const { groups, funnel } = funnelOf([...alike, group('low', 30, 100), group('few', 1, 4)], 0.6);
  expect(groups.filter(({ outside }) => outside !== null).map(({ path, outside }) => [path[0], outside])).toEqual([
    ['low', 'below'],
  ]);
  expect(funnel).toMatchObject({ target: 0.6, dispersion: 1, judged: 11 });
});

it('names anyone in at most one of twenty boards on which no group differs', () => {
  const random = seeded(11);
  const successes = (n: number) => Array.from({ length: n }, random).filter((draw) => draw < 0.7).length;
  const boards = Array.from({ length: 300 }, () => {
    const groups = Array.from({ length: 20 }, (_, at) => group(`${at}`, successes(40 + 7 * at), 40 + 7 * at));
    const [above, below] = (['numerator', 'denominator'] as const).map((side) =>
      groups.reduce((sum, { now }) => sum + now[side]!, 0)
    );
    return funnelOf(groups, above / below).groups.some(({ outside }) => outside !== null);
  });
  const alarms = boards.filter(Boolean).length;
  expect(alarms).toBeLessThanOrEqual(15 + 2 * Math.sqrt(15));
});

it('widens its limits where groups vary more than chance has it', () => {
  const apart = Array.from({ length: 20 }, (_, at) => group(`${at}`, 500 + 10 * (at - 9.5), 1000));
  const { funnel, groups } = funnelOf(apart, 0.5);
  expect(funnel!.dispersion).toBeGreaterThan(2);
  expect(groups.every(({ outside }) => outside === null)).toBe(true);
});

it('draws limits from few rows to many, the inner within the outer', () => {
  const { limits } = funnelOf([...alike, group('large', 3000, 5000)], 0.6).funnel!;
  limits.forEach(({ n, inner, outer }, at) => {
    expect(n).toBeGreaterThan(limits[at - 1]?.n ?? 0);
    expect(outer.low).toBeLessThanOrEqual(inner.low);
    expect(outer.high).toBeGreaterThanOrEqual(inner.high);
  });
  expect([limits[0].n, limits.at(-1)!.n]).toEqual([50, 5250]);
});

it('judges no group without a name or rows, and none where two are all there is', () => {
  const { groups, funnel } = funnelOf([...alike, group(null, 0, 100), group('gone', 0, 0)], 0.6);
  expect(groups.every(({ outside }) => outside === null)).toBe(true);
  expect(funnel!.judged).toBe(9);
  expect(funnelOf([...alike.slice(0, 2), group(null, 5, 100)], 0.6).funnel).toBeNull();
});

it.each([null, 0, 1])('has no funnel around %p', (target) => {
  expect(funnelOf(alike, target)).toMatchObject({ funnel: null, groups: alike.map(() => ({ outside: null })) });
});

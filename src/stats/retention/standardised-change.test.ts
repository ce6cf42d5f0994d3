import { seeded } from '../seeded';

import { standardisedChange } from './standardised-change';

const summed = (figures: readonly number[]) => ({
  n: figures.length,
  sum: figures.reduce((sum, each) => sum + each, 0),
  squares: figures.reduce((sum, each) => sum + each * each, 0),
});

it('is what a walk over single figures gives, in each stratum and over both', () => {
  const [a, b] = [
    { exposed: [10, 14, 12], unexposed: [5, 7] },
    { exposed: [1], unexposed: [9, 9] },
  ];
  const found = standardisedChange(
    [a, b].map(({ exposed, unexposed }) => ({ exposed: summed(exposed), unexposed: summed(unexposed) }))
  );
  // One figure tells no spread, so its stratum is left out: 12 - 6, with variances 4 / 3 and 2 / 2.
  expect(found!.value).toBeCloseTo(6, 12);
  expect(found!.interval.high - found!.value).toBeCloseTo(1.959964 * Math.sqrt(4 / 3 + 1), 5);
});

it('weighs strata as those with the experience lie in them', () => {
  const even = (n: number, mean: number) => summed(Array.from({ length: n }, (_, at) => mean + (at % 2 ? 1 : -1)));
  const found = standardisedChange([
    { exposed: even(30, 8), unexposed: even(100, 4) },
    { exposed: even(10, 1), unexposed: even(1000, 1) },
  ]);
  expect(found!.value).toBeCloseTo(3, 12);
});

it('covers the truth, with spreads and sizes that differ', () => {
  const random = seeded(11);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const drawn = (n: number, mean: number, spread: number) =>
    summed(Array.from({ length: n }, () => mean + spread * normal()));
  const covers = Array.from({ length: 400 }, () => {
    const { low, high } = standardisedChange([
      { exposed: drawn(40, 5, 9), unexposed: drawn(200, 3, 2) },
      { exposed: drawn(60, -1, 1), unexposed: drawn(50, -3, 4) },
    ])!.interval;
    return low <= 2 && 2 <= high;
  }).filter(Boolean).length;
  // 95 % of 400, less three standard errors.
  expect(covers).toBeGreaterThan(366);
  expect(covers).toBeLessThan(400);
});

it('gives null where nothing can be compared, and no width where all are the same', () => {
  expect(standardisedChange([])).toBeNull();
  expect(standardisedChange([{ exposed: summed([1, 2]), unexposed: summed([3]) }])).toBeNull();
  const alike = { exposed: summed([0.1, 0.1, 0.1]), unexposed: summed([0.3, 0.3]) };
  expect(standardisedChange([alike])!.interval.high).toBeCloseTo(-0.2, 9);
});

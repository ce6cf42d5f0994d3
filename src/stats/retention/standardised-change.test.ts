import { seeded } from '../seeded';

import { standardisedChange } from './standardised-change';
import type { Changed } from './standardised-change';

type Customer = readonly [was: number, is: number | null];

const summed = (customers: readonly Customer[]): Changed => {
  const sum = (of: (customer: Customer) => number) => customers.reduce((total, each) => total + of(each), 0);
  return {
    n: customers.length,
    lost: sum(([, is]) => (is === null ? 1 : 0)),
    gone: sum(([was, is]) => (is === null ? was : 0)),
    worths: sum(([was]) => was * was),
    grown: sum(([was, is]) => (is === null ? 0 : is - was)),
    squares: sum(([was, is]) => (is === null ? 0 : (is - was) ** 2)),
  };
};

it('is the difference of means within strata, over them as those with the experience lie in them', () => {
  const a = {
    exposed: summed([
      [10, 4],
      [10, null],
    ]),
    unexposed: summed([
      [10, 12],
      [20, 18],
    ]),
  };
  const b = {
    exposed: summed([
      [5, 9],
      [5, 9],
      [5, 9],
      [5, 9],
    ]),
    unexposed: summed([
      [6, 6],
      [6, 7],
    ]),
  };
  const alone = {
    exposed: summed([[5, 500]]),
    unexposed: summed([
      [6, 6],
      [6, 7],
    ]),
  };
  // -8 - 0 in the first, 4 - 0.5 in the second, which holds two of three.
  expect(standardisedChange([a, b, alone])!.value).toBeCloseTo(-8 / 3 + (2 * 3.5) / 3, 12);
});

it('has the width of two means where nobody is lost of very many', () => {
  const even = (mean: number) =>
    Array.from({ length: 20_000 }, (_, at): Customer => [1, 1 + mean + (at % 2 ? 30 : -30)]);
  const { value, interval } = standardisedChange([{ exposed: summed(even(5)), unexposed: summed(even(2)) }])!;
  expect(value).toBeCloseTo(3, 9);
  expect(interval.high - value).toBeCloseTo(1.96 * Math.sqrt(2 * (900 / 20_000)), 2);
});

it('is no surer where nobody of a few happened to be lost', () => {
  const others = Array.from({ length: 1000 }, (_, at): Customer => [100, at < 50 ? null : 100]);
  const few = Array.from({ length: 30 }, (): Customer => [100, 100]);
  const { value, interval } = standardisedChange([{ exposed: summed(few), unexposed: summed(others) }])!;
  expect(value).toBeCloseTo(5, 9);
  expect(interval.low).toBeLessThan(0);
});

it('covers the truth where few are lost, and those are worth very different sums', () => {
  const random = seeded(11);
  const drawn = (n: number, chance: number, grows: number) =>
    summed(
      Array.from({ length: n }, (): Customer => {
        const was = 100 * Math.exp(2 * random());
        return [was, random() < chance ? null : was + grows + 40 * (random() - 0.5)];
      })
    );
  const mean = (100 * (Math.exp(2) - 1)) / 2;
  const truth = -(0.06 * mean + 0.94 * 10) + 0.02 * mean;
  const covers = Array.from({ length: 400 }, () => {
    const { low, high } = standardisedChange([
      { exposed: drawn(60, 0.06, -10), unexposed: drawn(900, 0.02, 0) },
    ])!.interval;
    return low <= truth && truth <= high;
  }).filter(Boolean).length;
  // 95 % of 400, less three standard errors.
  expect(covers).toBeGreaterThan(366);
  expect(covers).toBeLessThan(400);
});

it('gives null where nothing can be compared', () => {
  expect(standardisedChange([])).toBeNull();
  expect(
    standardisedChange([
      {
        exposed: summed([
          [1, 2],
          [1, 2],
        ]),
        unexposed: summed([[3, 3]]),
      },
    ])
  ).toBeNull();
});

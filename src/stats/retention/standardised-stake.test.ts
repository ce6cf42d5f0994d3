import { standardisedStake } from '..';
import type { ValuedStratum } from '..';

const stratum = (exposed: [number, number], unexposed: [number, number], value: number): ValuedStratum => ({
  exposed: { successes: exposed[0], n: exposed[1] },
  unexposed: { successes: unexposed[0], n: unexposed[1] },
  value,
});

it('weighs each stratum by those who had the experience, and by what they are worth', () => {
  const few = stratum([30, 100], [10, 100], 1000);
  const many = stratum([30, 300], [10, 1000], 100);
  // By hand: a quarter of the exposed lose 20 points of 1,000, the others 9 points of 100.
  expect(standardisedStake([few, many])!.value).toBeCloseTo(0.25 * 0.2 * 1000 + 0.75 * 0.09 * 100, 9);
});

it('is as uncertain as a difference of two shares, where there is one stratum', () => {
  const { value, interval } = standardisedStake([stratum([20, 100], [10, 100], 1)])!;
  const error = Math.sqrt(0.16 / 100 + 0.09 / 100);
  expect((interval.high - value) / error).toBeCloseTo(1.96, 3);
  expect(value - interval.low).toBeCloseTo(interval.high - value, 9);
});

it('gives null where nobody can be compared', () => {
  expect(standardisedStake([])).toBeNull();
  expect(standardisedStake([stratum([3, 10], [0, 0], 5)])).toBeNull();
});

import { seeded, standardisedStake, worthLost } from '..';
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

it('is as uncertain as the difference of two shares that Newcombe 1998 prints, where there is one stratum', () => {
  const { value, interval } = standardisedStake([stratum([56, 70], [48, 80], 1)])!;
  expect(value).toBeCloseTo(0.2, 9);
  expect(interval.low).toBeCloseTo(0.0524, 4);
  expect(interval.high).toBeCloseTo(0.3339, 4);
});

it('holds what is true though the few who are worth most seldom lose any', () => {
  const random = seeded(7);
  const drawn = (n: number, chance: number) => Array.from({ length: n }, random).filter((each) => each < chance).length;
  const few = () => stratum([drawn(40, 0.08), 40], [drawn(900, 0.03), 900], 9000);
  const many = () => stratum([drawn(400, 0.07), 400], [drawn(9000, 0.02), 9000], 1000);
  const truth = (40 * 0.05 * 9000 + 400 * 0.05 * 1000) / 440;
  const held = Array.from({ length: 400 }, () => standardisedStake([few(), many()])!.interval).filter(
    ({ low, high }) => low <= truth && truth <= high
  );
  expect(held.length).toBeGreaterThanOrEqual(0.93 * 400);
});

it('weighs by what is asked for, not by who was seen before', () => {
  const [few, many] = [stratum([30, 100], [10, 100], 0), stratum([30, 300], [10, 1000], 0)];
  const { value } = worthLost([
    { ...few, worth: 5000 },
    { ...many, worth: 200 },
  ])!;
  expect(value).toBeCloseTo(0.2 * 5000 + 0.09 * 200, 9);
});

it('gives null where nobody can be compared', () => {
  expect(standardisedStake([])).toBeNull();
  expect(standardisedStake([stratum([3, 10], [0, 0], 5)])).toBeNull();
});

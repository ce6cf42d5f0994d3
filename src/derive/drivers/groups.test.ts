import type { Measured } from '../../model';

import { drivingGroups, isReversed } from './groups';

const measured = (numerator: number | null, denominator: number | null): Measured => ({
  value: numerator === null || denominator === 0 ? null : numerator / (denominator ?? 1),
  ...{ numerator, denominator },
  ...{ low: null, high: null, coverage: null, matured: null, small: false },
});
const group = (name: string, before: Measured, now: Measured) => ({ path: [name], before, now });

/** Charig et al. 1986, Br. Med. J. 292, p. 880. */
const stones = [
  group('small', measured(81, 87), measured(234, 270)),
  group('large', measured(192, 263), measured(55, 80)),
];
const all = { before: measured(273, 350), now: measured(289, 350) };

it('calls a reversal: every group fell, and the whole rose', () => {
  const groups = drivingGroups(stones, all);
  expect(isReversed(groups, all)).toBe(true);
  const moved = groups.reduce((sum, { rate, mix }) => sum + rate! + mix!, 0);
  expect(moved).toBeCloseTo(all.now.value! - all.before.value!, 12);
});

it('calls no reversal where one group went with the whole, or one group is all there is', () => {
  const mixed = [stones[0], group('large', measured(192, 263), measured(60, 80))];
  const whole = { before: all.before, now: measured(294, 350) };
  expect(isReversed(drivingGroups(mixed, whole), whole)).toBe(false);
  const [small] = stones;
  expect(isReversed(drivingGroups([small], small), small)).toBe(false);
});

it('puts the largest effect first, and gives counts a rate and no mix', () => {
  const counts = [group('a', measured(5, null), measured(6, null)), group('b', measured(9, null), measured(4, null))];
  const whole = { before: measured(14, null), now: measured(10, null) };
  expect(drivingGroups(counts, whole).map(({ path, rate, mix }) => [path[0], rate, mix])).toEqual([
    ['b', -5, 0],
    ['a', 1, 0],
  ]);
});

it('adds up where a group has something above the line and nothing below, as one who takes over what others count', () => {
  const taken = [group('first', measured(50, 10), measured(50, 10)), group('second', measured(10, 0), measured(30, 0))];
  const whole = { before: measured(60, 10), now: measured(80, 10) };
  const moved = drivingGroups(taken, whole).map(({ path, rate, mix }) => [path[0], rate, mix]);
  expect(moved).toEqual([
    ['second', 0, expect.closeTo(2, 12)],
    ['first', 0, expect.closeTo(0, 12)],
  ]);
});

it('does not split what does not add up, such as customers seen by two groups', () => {
  const seen = [group('a', measured(5, null), measured(5, null)), group('b', measured(5, null), measured(5, null))];
  const whole = { before: measured(8, null), now: measured(7, null) };
  expect(drivingGroups(seen, whole).map(({ rate }) => rate)).toEqual([null, null]);
});

it('gives null where the whole is not known on one side', () => {
  const whole = { before: measured(0, 0), now: measured(1, 2) };
  const [only] = drivingGroups([group('a', measured(0, 0), measured(1, 2))], whole);
  expect([only.rate, only.mix]).toEqual([null, null]);
});

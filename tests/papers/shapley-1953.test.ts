import fc from 'fast-check';

import { coalitionsOf, owen, shapley } from '../../src/stats';

import type { Come, FamilyGame } from '../../src/stats';

/** Owen 1995, Game Theory, 3rd ed., p. 266: two left gloves and a right one. */
it('gives the owner of the only right glove two thirds', () => {
  const pairs = (come: Come) => Number(come(2) && (come(0) || come(1)));
  expect(shapley(3, pairs).map((part) => part.toFixed(4))).toEqual(['0.1667', '0.1667', '0.6667']);
});

/** Littlechild & Owen 1973, Manage. Sci. 20, pp. 370-372: a runway as long as the largest aircraft needs. */
const runwayOf = (lengths: readonly number[]) => (come: Come) =>
  Math.max(0, ...lengths.filter((_, player) => come(player)));

/** Every stretch is shared by those who need it. */
const fair = (lengths: readonly number[]) => {
  const steps = lengths.map((length, index) => (length - (lengths[index - 1] ?? 0)) / (lengths.length - index));
  return lengths.map((_, player) => steps.slice(0, player + 1).reduce((sum, step) => sum + step, 0));
};

it('shares a runway stretch by stretch among those who use it', () => {
  const lengths = [1, 2, 4];
  expect(fair(lengths)).toEqual([1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2 + 2]);
  const parts = shapley(3, runwayOf(lengths));
  fair(lengths).forEach((part, player) => expect(parts[player]).toBeCloseTo(part, 12));
});

it('shares it nearly so among too many to look at every set, exactly in all, and gives nothing to whom it is nothing', () => {
  const lengths = [0, ...Array.from({ length: 19 }, (_, player) => player + 1)];
  const parts = shapley(20, runwayOf(lengths));
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - 19)).toBeLessThan(1e-12);
  expect(parts[0]).toBe(0);
  fair(lengths).forEach((part, player) => expect(Math.abs(parts[player] - part)).toBeLessThan(0.03 * 19));
});

/** A family that is worth the product of what its players bring. */
const product = (values: readonly number[]): FamilyGame => {
  const coalitions = coalitionsOf(values.length);
  const worth = (set: number) =>
    values.reduce((so, value, player) => so * (coalitions.has(set, player) ? 1 + value : 1), 1);
  return { coalitions, values: Float64Array.from({ length: coalitions.length }, (_, set) => worth(set)) };
};
const together = ([first, ...others]: readonly Float64Array[]) =>
  first.map((each, row) => others.reduce((so, other) => so * other[row], each));

it('gives Owen parts whose families share as the game among families', () => {
  const bring = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(bring, { minLength: 2, maxLength: 2 }),
      fc.array(bring, { minLength: 3, maxLength: 3 }),
      (one, other) => {
        const games = [product(one), product(other)];
        const whole = games.map(({ values }) => values[values.length - 1]);
        const families = shapley(2, (come) => (come(0) ? whole[0] : 1) * (come(1) ? whole[1] : 1));
        const sums = owen(games, together).map((family) => family.reduce((sum, part) => sum + part, 0));
        sums.forEach((sum, family) => expect(sum).toBeCloseTo(families[family], 10));
      }
    )
  );
});

it('is plain Shapley where every family has one member', () => {
  const values = [0.5, 1, 2];
  const alone = values.map((value) => product([value]));
  const plain = shapley(3, (come) => values.reduce((so, value, player) => so * (come(player) ? 1 + value : 1), 1));
  owen(alone, together)
    .flat()
    .forEach((part, player) => expect(part).toBeCloseTo(plain[player], 12));
});

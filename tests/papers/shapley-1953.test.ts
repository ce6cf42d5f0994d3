import fc from 'fast-check';

import { owen, shapley } from '../../src/stats';

const has = (set: number, player: number) => (set & (1 << player)) !== 0;

/** Owen 1995, Game Theory, 3rd ed., p. 266: two left gloves and a right one. */
it('gives the owner of the only right glove two thirds', () => {
  const pairs = (set: number) => Number(has(set, 2) && (has(set, 0) || has(set, 1)));
  expect(shapley(3, pairs).map((part) => part.toFixed(4))).toEqual(['0.1667', '0.1667', '0.6667']);
});

/** Littlechild & Owen 1973, Manage. Sci. 20, pp. 370-372: a runway as long as the largest aircraft needs. */
it('shares a runway stretch by stretch among those who use it', () => {
  const lengths = [1, 2, 4];
  const runway = (set: number) => Math.max(0, ...lengths.filter((_, player) => has(set, player)));
  const parts = shapley(3, runway);
  [1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2 + 2].forEach((part, player) => expect(parts[player]).toBeCloseTo(part, 12));
});

it('gives Owen parts whose families share as the game among families', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }), (values) => {
      const worth = (come: ReadonlyArray<readonly boolean[]>) =>
        come.flat().reduce((product, here, player) => product * (here ? 1 + values[player] : 1), 1) - 1;
      const parts = owen([2, 3], worth);
      const families = shapley(2, (set) => worth([Array(2).fill(has(set, 0)), Array(3).fill(has(set, 1))]));
      const sums = parts.map((family) => family.reduce((sum, part) => sum + part, 0));
      sums.forEach((sum, family) => expect(sum).toBeCloseTo(families[family], 10));
    })
  );
});

it('is plain Shapley where every family has one member', () => {
  const worth = (come: ReadonlyArray<readonly boolean[]>) => come.flat().filter(Boolean).length ** 2;
  const sets = (set: number) => worth([[has(set, 0)], [has(set, 1)], [has(set, 2)]]);
  expect(owen([1, 1, 1], worth).flat()).toEqual(shapley(3, sets));
});

it('refuses more players than can be enumerated', () => {
  expect(() => shapley(13, () => 0)).toThrow('13 players');
});

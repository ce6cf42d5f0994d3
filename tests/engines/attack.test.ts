import fc from 'fast-check';

import { answers, foundOut, people, publish } from './attack.testkit';
import type { Release } from './attack.testkit';

const RUNS = Number(process.env.BOARDROOM_RUNS ?? 25);
const SIZE = 8;

/** Enough is published that there is something to attack. */
const isShown = ({ mean }: { mean: number | null }) => mean !== null;

function attack(release: Release, names: Parameters<typeof people>[0], size: number, knows: boolean): number {
  let attacked = 0;
  fc.assert(
    fc.property(
      people(names, size),
      answers(size),
      fc.integer({ min: 0, max: size - 1 }),
      (everybody, given, insider) => {
        const shown = publish(everybody, given, release).filter(isShown);
        fc.pre(shown.length > 1 && (!release.isSplit || shown.some(({ tenure }) => tenure !== null)));
        attacked += 1;
        expect(foundOut(everybody, given, release, knows ? insider : -1)).toEqual([]);
      }
    ),
    { numRuns: RUNS, maxSkipsPerRun: 10_000 }
  );
  return attacked;
}

describe('somebody who knows who answered, where they stand, and how cells are withheld', () => {
  it('finds nobody out, whatever was answered', () => {
    expect(attack({ minimum: 3, isSplit: false }, { sites: ['S', 'S', 'T'], teams: ['a', 'b'] }, SIZE, false)).toBe(
      RUNS
    );
  });

  it('finds nobody out who also knows one answer, such as their own', () => {
    expect(attack({ minimum: 3, isSplit: false }, { sites: ['S', 'S', 'T'], teams: ['a', 'b'] }, SIZE, true)).toBe(
      RUNS
    );
  });

  it('finds nobody out where nodes are split by a dimension', () => {
    expect(attack({ minimum: 3, isSplit: true }, { sites: ['S'], teams: ['a', 'b'] }, 9, false)).toBe(RUNS);
  }, 120_000);
});

it('is strong enough to find people out where cells are only withheld for being small', () => {
  // One cell of three, all of whom said 5: a minimum alone would show it.
  const everybody = ['a', 'a', 'a'].map((team) => ({ site: 'S', team, tenure: 'new' }));
  const naive = (given: readonly number[]) => given.reduce((sum, answer) => sum + answer, 0) / given.length;
  const alike = [1, 3, 5]
    .flatMap((one) => [1, 3, 5].flatMap((two) => [1, 3, 5].map((three) => [one, two, three])))
    .filter((given) => naive(given) === naive([5, 5, 5]));
  expect(alike).toEqual([[5, 5, 5]]);
  expect(publish(everybody, [5, 5, 5], { minimum: 3, isSplit: false }).filter(isShown)).toEqual([]);
});

import fc from 'fast-check';

import { releasedBy } from './release-twin.testkit';
import type { Cell } from './release.testkit';

/** Somebody of a small population, as an attacker knows them: all but the answer. */
export interface Person {
  site: string;
  team: string;
  tenure: string;
}

/** Few answers are possible, which helps the attacker. */
const ANSWERS = [1, 3, 5];
const NOW = Date.UTC(2026, 2, 20);

export const people = (names: { sites: string[]; teams: string[] }, size: number) =>
  fc.array(
    fc.record({
      site: fc.constantFrom(...names.sites),
      team: fc.constantFrom(...names.teams),
      tenure: fc.constantFrom('new', 'old'),
    }),
    { minLength: size, maxLength: size }
  );
export const answers = (size: number) => fc.array(fc.constantFrom(...ANSWERS), { minLength: size, maxLength: size });

export interface Release {
  minimum: number;
  isSplit: boolean;
}

export function publish(everybody: readonly Person[], given: readonly number[], release: Release): Cell[] {
  const said = everybody.map((person, index) => ({
    ...{ ...person, wave: 'w', closed: 0, item: 'day', person: `p${index}`, score: given[index] },
  }));
  return releasedBy(said, { now: NOW, ...release });
}

/**
 * Who is found out: everybody whose answer is the same in all populations that would have been published alike, the one
 * answer included that the attacker knows already (`known`, -1: none). Looks at those first that differ little, then at all.
 */
export function foundOut(
  everybody: readonly Person[],
  given: readonly number[],
  release: Release,
  known: number
): number[] {
  const published = written(publish(everybody, given, release));
  const open = new Set(everybody.keys());
  open.delete(known);
  for (const other of populationsNear(given)) {
    if (open.size === 0) {
      return [];
    }
    const isNews = [...open].some((person) => other[person] !== given[person]);
    if (
      isNews &&
      (known < 0 || other[known] === given[known]) &&
      written(publish(everybody, other, release)) === published
    ) {
      open.forEach((person) => other[person] !== given[person] && open.delete(person));
    }
  }
  return [...open];
}

/** Also what is withheld says something. */
function written(cells: readonly Cell[]): string {
  return JSON.stringify(cells);
}

function* populationsNear(given: readonly number[]): Generator<number[]> {
  for (const first of given.keys()) {
    for (const second of [...given.keys()].slice(first + 1)) {
      yield swapped(given, first, second);
    }
  }
  for (let code = 0; code < ANSWERS.length ** given.length; code += 1) {
    yield given.map((_, index) => ANSWERS[Math.floor(code / ANSWERS.length ** index) % ANSWERS.length]);
  }
}

function swapped(given: readonly number[], one: number, other: number): number[] {
  return given.map((answer, index) => (index === one ? given[other] : index === other ? given[one] : answer));
}

import { MOST_PLAYERS, shapley } from './shapley';

/** Worth of a set of players, by family and place: true where the player has come. */
export type FamilyWorth = (come: ReadonlyArray<readonly boolean[]>) => number;

/**
 * What each player of a family adds, where families come one after the other and are never mixed: the parts of a family sum
 * to the family's own Shapley part among families, and all of them to worth(all) - worth(none).
 * Source: Owen 1977, in Henn & Moeschlin, Mathematical Economics and Game Theory, pp. 76-88.
 * @example owen([1, 1], (come) => (come[0][0] && come[1][0] ? 4 : 0)); // => [[2], [2]]
 */
export function owen(sizes: readonly number[], worth: FamilyWorth): number[][] {
  if (sizes.length > MOST_PLAYERS || sizes.some((size) => size > MOST_PLAYERS)) {
    throw new RangeError(`at most ${MOST_PLAYERS} families of ${MOST_PLAYERS} players can be enumerated`);
  }
  return sizes.map((size, family) =>
    // Within the family, a set is worth what its members add on average over the orders of the other families.
    shapley(size, (set) => quotient(sizes, family, set, worth))
  );
}

/** Shapley part of a family of which only `set` plays, among the other families, each whole or not at all. */
function quotient(sizes: readonly number[], family: number, set: number, worth: FamilyWorth): number {
  const worthOf = (families: number) =>
    worth(
      sizes.map((size, each) =>
        Array.from({ length: size }, (_, place) => has(families, each) && (each !== family || has(set, place)))
      )
    );
  return shapley(sizes.length, worthOf)[family];
}

function has(set: number, member: number): boolean {
  return (set & (1 << member)) !== 0;
}

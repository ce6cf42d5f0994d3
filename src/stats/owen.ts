import { coalitionsOf } from './shapley';
import type { Coalitions } from './shapley';

/** What a family comes to with each of some sets of its players. */
export interface FamilyGame {
  coalitions: Coalitions;
  values: Float64Array;
}

/**
 * What each player of a family adds, where families come one after the other and are never mixed: the parts of a family sum
 * to the family's own Shapley part among families, and all of them to worth(all) - worth(none). `worth` is of what families came
 * to, for many sets at once, one a row.
 * Source: Owen 1977, in Henn & Moeschlin, Mathematical Economics and Game Theory, pp. 76-88.
 * @example owen([alone, alone], ([one, other]) => one.map((each, row) => each * other[row] * 4)); // => [[2], [2]], where alone is worth 0 and 1
 */
export function owen(
  families: readonly FamilyGame[],
  worth: (families: readonly Float64Array[]) => Float64Array
): number[][] {
  // Within the family, a set is worth what its members add on average over the orders of the other families.
  return families.map(({ coalitions }, family) => coalitions.partsOf(quotient(families, family, worth)));
}

/** For each set of a family's players, the part of the family of which only they play, among the other families, each whole or not at all. */
function quotient(
  families: readonly FamilyGame[],
  family: number,
  worth: (families: readonly Float64Array[]) => Float64Array
): Float64Array {
  const among = coalitionsOf(families.length);
  const own = families[family].values;
  const worths = Array.from({ length: among.length }, (_, set) =>
    worth(
      families.map(({ values }, each) =>
        each === family && among.has(set, each)
          ? own
          : new Float64Array(own.length).fill(values[among.has(set, each) ? values.length - 1 : 0])
      )
    )
  );
  return own.map((_, row) => among.partsOf(worths.map((each) => each[row]))[family]);
}

/**
 * Splits the change of a product of factors, summed over groups, into what each factor did; the parts sum to the change.
 * `before[group][factor]`. Null where a factor is not above 0: a product of zero has no logarithm, take the Shapley value then.
 * Source: Ang 2005, Energy Policy 33, pp. 867-871 (LMDI-I, additive).
 * @example factorParts([[2, 3]], [[2, 4]]); // => [0, 2]
 */
export function factorParts(
  before: ReadonlyArray<readonly number[]>,
  after: ReadonlyArray<readonly number[]>
): number[] | null {
  if ([...before, ...after].some((factors) => factors.some((factor) => !(factor > 0)))) {
    return null;
  }
  return before[0].map((_, factor) =>
    before.reduce((sum, old, group) => {
      const weight = logarithmicMean(product(after[group]), product(old));
      return sum + weight * Math.log(after[group][factor] / old[factor]);
    }, 0)
  );
}

/** Something that is a sum of parts, times factors that all of them share. */
export interface Chain {
  parts: readonly number[];
  factors: readonly number[];
}

/**
 * Splits the change of a chain into what each part and each factor did; all of it sums to the change. A part that comes from nothing, or
 * goes to nothing, is the whole reason for what it is: the limit of its logarithm. Null where one is negative, or a factor is 0.
 * Source: Ang 2005, Energy Policy 33, pp. 867-871 (LMDI-I, additive); Ang & Liu 2007, Energy Policy 35, pp. 238-246 (zeros).
 * @example chainMoves({ parts: [6], factors: [1.25] }, { parts: [5], factors: [1.6] }); // => parts [-1.412], factors [1.912]
 */
export function chainMoves(before: Chain, after: Chain): { parts: number[]; factors: number[] } | null {
  const isFit = ({ parts, factors }: Chain) => parts.every((part) => part >= 0) && factors.every((each) => each > 0);
  if (!isFit(before) || !isFit(after)) {
    return null;
  }
  const [old, now] = [product(before.factors), product(after.factors)];
  const weights = before.parts.map((part, index) => logarithmicMean(after.parts[index] * now, part * old));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  return {
    parts: before.parts.map((part, index) => {
      const other = after.parts[index];
      return part > 0 && other > 0 ? weights[index] * Math.log(other / part) : other * now - part * old;
    }),
    factors: before.factors.map((factor, index) => weight * Math.log(after.factors[index] / factor)),
  };
}

/** (a - b) / ln(a / b), and a where they are equal; 0 where one of them is. Close to equal the quotient cancels, so its series stands in. */
function logarithmicMean(a: number, b: number): number {
  if (a === 0 || b === 0) {
    return 0;
  }
  const x = Math.log(a / b);
  return Math.abs(x) < 1e-4 ? b * (1 + x / 2 + (x * x) / 6 + (x * x * x) / 24) : (a - b) / x;
}

function product(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum * factor, 1);
}

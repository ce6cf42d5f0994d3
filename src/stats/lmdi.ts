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

/** (a - b) / ln(a / b), and a where they are equal. Close to equal the quotient cancels, so its series stands in. */
function logarithmicMean(a: number, b: number): number {
  const x = Math.log(a / b);
  return Math.abs(x) < 1e-4 ? b * (1 + x / 2 + (x * x) / 6 + (x * x * x) / 24) : (a - b) / x;
}

function product(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum * factor, 1);
}

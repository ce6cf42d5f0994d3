/**
 * Which of several findings stand while the chance of one or more false ones stays at or below `level`, in any dependence.
 * Source: Holm 1979, Scand. J. Stat. 6, p. 67.
 * @example holm([0.001, 0.04, 0.03], 0.05); // => [true, false, false]
 */
export function holm(pValues: readonly number[], level: number): boolean[] {
  const order = ascending(pValues);
  const first = order.findIndex((index, rank) => !(pValues[index] <= level / (pValues.length - rank)));
  return among(pValues, order.slice(0, first < 0 ? order.length : first));
}

/**
 * Which of several findings stand while the expected share of false ones among them stays at or below `level`.
 * Assumes: tests independent, or positively dependent.
 * Source: Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57, p. 293.
 * @example falseDiscoveries([0.01, 0.02, 0.9], 0.05); // => [true, true, false]
 */
export function falseDiscoveries(pValues: readonly number[], level: number): boolean[] {
  const order = ascending(pValues);
  const standing = order.map((index, rank) => pValues[index] <= (level * (rank + 1)) / pValues.length);
  return among(pValues, order.slice(0, standing.lastIndexOf(true) + 1));
}

function ascending(values: readonly number[]): number[] {
  return values.map((_, index) => index).sort((left, right) => values[left] - values[right]);
}

function among(values: readonly number[], found: readonly number[]): boolean[] {
  const standing = new Set(found);
  return values.map((_, index) => standing.has(index));
}

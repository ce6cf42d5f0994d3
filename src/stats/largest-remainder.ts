/**
 * Rounds parts to so many decimals so that the shown figures add up to the shown sum: those that lose most by rounding down
 * are rounded up. Each stays within one unit of the last place of its true value.
 * Source: Balinski & Young 2001, Fair Representation, p. 17 (method of Hamilton), for parts of either sign.
 * @example roundTogether([0.45, 0.35, 0.2].map((each) => each * 10), 0); // => [5, 3, 2] or [4, 4, 2]: they sum to 10
 */
export function roundTogether(parts: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const exact = parts.map((part) => part * unit);
  const floors = exact.map(Math.floor);
  const wanted = Math.round(sum(exact)) - sum(floors);
  const order = exact
    .map((each, index) => ({ index, lost: each - floors[index] }))
    .sort((left, right) => right.lost - left.lost || left.index - right.index);
  const up = new Set(order.slice(0, wanted).map(({ index }) => index));
  return floors.map((floor, index) => (floor + (up.has(index) ? 1 : 0)) / unit);
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

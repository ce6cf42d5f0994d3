/**
 * Rounds parts to so many decimals so that the shown figures add up to the shown sum: those that lose most by rounding down
 * are rounded up. Each stays within one unit of the last place of its true value; one that is zero stays so.
 * Source: Balinski & Young 2001, Fair Representation, p. 17 (method of Hamilton), for parts of either sign.
 * @example roundTogether([0.45, 0.35, 0.2].map((each) => each * 10), 0); // => [5, 3, 2] or [4, 4, 2]: they sum to 10
 */
export function roundTogether(parts: readonly number[], decimals: number, total = sum(parts)): number[] {
  const unit = 10 ** decimals;
  const exact = parts.map((part) => part * unit);
  const floors = exact.map(Math.floor);
  const wanted = Math.round(total * unit) - sum(floors);
  const order = exact
    .map((each, index) => ({ index, lost: each - floors[index] }))
    .filter(({ index }) => parts[index] !== 0)
    .sort((left, right) => right.lost - left.lost || left.index - right.index);
  const ups = floors.map(() => 0);
  order.forEach(({ index }, place) => (ups[index] = shareOf(wanted, place, order.length)));
  return floors.map((floor, index) => (floor + ups[index]) / unit);
}

/** Units that the one at this place gets where so many are dealt out in turn. */
const shareOf = (wanted: number, place: number, among: number) =>
  Math.floor(wanted / among) + (place < wanted - among * Math.floor(wanted / among) ? 1 : 0);

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

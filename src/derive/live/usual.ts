import type { Measured, Usual } from '../../model';

/** Fewer weeks than this say nothing of what is usual. */
const LEAST_WEEKS = 3;

/** What is usual, from the figures of past weeks: their median and quartiles. Weeks without a figure, or with too few rows for one, are left out. */
export function usualOf(weeks: readonly Measured[], scale = 1): Usual | null {
  const known = weeks.flatMap(({ value, small }) => (value === null || small ? [] : [value * scale]));
  if (known.length < LEAST_WEEKS) {
    return null;
  }
  const sorted = Float64Array.from(known).sort();
  return {
    value: quantileOf(sorted, 0.5),
    low: quantileOf(sorted, 0.25),
    high: quantileOf(sorted, 0.75),
    weeks: sorted.length,
  };
}

/** Type 7 (Hyndman & Fan 1996, p. 363), as everywhere in the product. */
function quantileOf(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at - Math.floor(at));
}

import { studentAbove } from './student';

/** What stands above and below the line of a ratio in one period. */
export interface RatioPeriod {
  above: number;
  below: number;
}

/** Fewer periods than this say nothing of how a ratio varies. */
const LEAST_PERIODS = 8;

/**
 * Chance of so large a difference, in either direction, between the ratio of a part and that of the whole over the same periods,
 * where there is none. Both move with the periods, so what all have in common drops out, and days that vary more than counts of
 * them would make the chance larger. null: a period is null where one of the two is not known; fewer than 8 are, or nothing varies.
 * Assumes: 1) periods are independent draws of how the two differ; 2) there are enough of them for a ratio to be nearly linear.
 * Source: ratio estimates and the comparison of two ratios, Cochran 1977, Sampling Techniques, 3rd ed., pp. 30-34 and 180-183.
 * @example ratiosApart(weeksOfTeam, weeksOfAll); // => 0.003
 */
export function ratiosApart(
  part: ReadonlyArray<RatioPeriod | null>,
  whole: ReadonlyArray<RatioPeriod | null>
): number | null {
  const both = part.flatMap((own, period) => {
    const all = whole[period];
    return own && all && own.below > 0 && all.below > 0 ? [{ own, all }] : [];
  });
  if (both.length < LEAST_PERIODS) {
    return null;
  }
  const [own, all] = [sumsOf(both.map((each) => each.own)), sumsOf(both.map((each) => each.all))];
  const squares = both.reduce((sum, each) => sum + (offBy(each.own, own) - offBy(each.all, all)) ** 2, 0);
  const error = Math.sqrt((squares * both.length) / (both.length - 1));
  const difference = Math.abs(own.above / own.below - all.above / all.below);
  return error > 0 ? Math.min(1, 2 * studentAbove(difference / error, both.length - 1)!) : null;
}

function sumsOf(periods: readonly RatioPeriod[]): RatioPeriod {
  return periods.reduce((sum, { above, below }) => ({ above: sum.above + above, below: sum.below + below }), {
    above: 0,
    below: 0,
  });
}

/** How far a period pulls the ratio of all of them. */
function offBy({ above, below }: RatioPeriod, all: RatioPeriod): number {
  return (above - (all.above / all.below) * below) / all.below;
}

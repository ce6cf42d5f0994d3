import type { DriverGroup, Measured } from '../../model';
import { rateAndMix } from '../../stats';

/** One group's figures in both periods. */
export type GroupSides = Pick<DriverGroup, 'path' | 'now' | 'before'>;

/** The same of all; null where nothing is compared. */
export interface WholeSides {
  now: Measured;
  before: Measured | null;
}

/**
 * What each group did to a metric's movement, largest effect first; rate and mix are null where the groups do not add up to the whole.
 * None is held against the others yet, nor against what is expected of it.
 */
export function drivingGroups(groups: readonly GroupSides[], whole: WholeSides): DriverGroup[] {
  const moved = movesOf(groups, whole);
  return groups
    .map(({ path, now, before }, index): DriverGroup => {
      const { rate, mix } = moved?.[index] ?? { rate: null, mix: null };
      return { path, now, before, rate, mix, outside: null, adjusted: null };
    })
    .sort((left, right) => sizeOf(right) - sizeOf(left));
}

/**
 * Did every group that was there in both periods move one way by its own rate, and the whole the other? Then the whole misleads.
 * Groups whose rate stood still say nothing; at least two must have moved.
 */
export function isReversed(groups: ReadonlyArray<Pick<DriverGroup, 'rate'>>, { now, before }: WholeSides): boolean {
  if (now.value === null || before === null || before.value === null) {
    return false;
  }
  const total = Math.sign(now.value - before.value);
  const signs = groups.map(({ rate }) => Math.sign(rate ?? 0)).filter((sign) => sign !== 0);
  return total !== 0 && signs.length > 1 && signs.every((sign) => sign === -total);
}

function movesOf(
  groups: readonly GroupSides[],
  { now, before }: WholeSides
): Array<{ rate: number; mix: number }> | null {
  if (now.value === null || before === null || before.value === null) {
    return null;
  }
  const [here, there] = [groups.map((each) => each.now), groups.map((each) => each.before)];
  if (!addsUp(here, now) || !addsUp(there, before)) {
    return null;
  }
  return now.denominator === null
    ? groups.map(({ now, before }) => ({ rate: (now.numerator ?? 0) - (before.numerator ?? 0), mix: 0 }))
    : rateAndMix(there.map(partOf), here.map(partOf));
}

function partOf({ numerator, denominator }: Measured): { volume: number; amount: number } {
  return { volume: denominator ?? 0, amount: numerator ?? 0 };
}

/** Sums of doubles in another order: 1e-9 of what is added up is far above their rounding and far below a row. */
const ROUNDING = 1e-9;

/** Do the groups' numerators and denominators add up to those of the whole, as counts of distinct customers do not? */
function addsUp(groups: readonly Measured[], whole: Measured): boolean {
  return (['numerator', 'denominator'] as const).every((side) => {
    const parts = groups.map((group) => group[side] ?? 0);
    const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
    const sum = parts.reduce((before, part) => before + part, 0);
    return Math.abs(sum - (whole[side] ?? 0)) <= ROUNDING * size;
  });
}

function sizeOf({ rate, mix }: DriverGroup): number {
  return Math.abs((rate ?? 0) + (mix ?? 0));
}

import { normalBelow } from './normal';
import type { Estimate } from './normal-prior';
import { holm } from './several-tests';

/** Ranks that a unit may have, 1 the greatest. */
export interface RankRange {
  best: number;
  worst: number;
}

/**
 * Between which ranks each unit lies, all at once, with a chance of any mistake of at most `level`: a unit ranks below those that are
 * told to be greater, and above those told to be smaller; the rest cannot be told apart. Units that are all alike get the
 * whole range.
 * Assumes: estimates are independent and about normal; their variances were themselves estimated with so many degrees of freedom.
 * Source: Klein, Wright & Wieczorek 2020, J. R. Stat. Soc. A 183, pp. 589-606 (joint confidence region for ranks), pairs by Holm 1979;
 * Student's t as a normal deviate by Wallace 1959, Ann. Math. Stat. 30, p. 1128.
 * @example rankRanges([{ value: 9, variance: 0.1 }, { value: 1, variance: 0.1 }], 0.05); // => ranks 1 and 2, told apart
 */
export function rankRanges(units: readonly Estimate[], level: number, degrees = Infinity): RankRange[] {
  const pairs = units.flatMap((_, left) =>
    units.slice(left + 1).map((__, step): [number, number] => [left, left + 1 + step])
  );
  const apart = holm(
    pairs.map(([left, right]) => chanceAlike(units[left], units[right], degrees)),
    level
  );
  const ranges = units.map((): RankRange => ({ best: 1, worst: units.length }));
  pairs.forEach(([left, right], index) => {
    if (apart[index]) {
      const [greater, smaller] = units[left].value > units[right].value ? [left, right] : [right, left];
      ranges[greater].worst -= 1;
      ranges[smaller].best += 1;
    }
  });
  return ranges;
}

function chanceAlike(left: Estimate, right: Estimate, degrees: number): number {
  const deviation = Math.sqrt(left.variance + right.variance);
  const gap = Math.abs(left.value - right.value);
  return gap === 0 ? 1 : 2 * normalBelow(-asNormal(gap / deviation, degrees));
}

/** A value of Student's t as the normal deviate with the same tail. */
function asNormal(t: number, degrees: number): number {
  return degrees === Infinity
    ? t
    : (Math.sqrt(degrees * Math.log1p((t * t) / degrees)) * (8 * degrees + 1)) / (8 * degrees + 3);
}

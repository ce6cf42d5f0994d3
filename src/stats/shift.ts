import type { Estimate } from './normal-prior';

/** One stretch of time of one unit: what stands above and below the line of a ratio, and the ratio of its peers in the same stretch. */
export interface Block {
  amount: number;
  /** 0: the unit had nothing in it. */
  volume: number;
  /** null where the peers had nothing; without peers 0. */
  usual: number | null;
}

/** By how much a ratio changed, with the variance that its blocks leave and the degrees of freedom of that variance. */
export interface Shift extends Estimate {
  degrees: number;
}

/**
 * How a unit's ratio changed at a block against its peers', who went through the same days: difference in differences, block by
 * block. The variance is that of blocks around their means, so days that differ by more than binomials say are in it. Null where a
 * side has nothing below its line, or fewer than three blocks count.
 * Assumes: 1) the noise of a block is as large before as after, its variance falling with its volume; 2) but for the change, unit and
 * peers move alike; 3) one block's noise says nothing about the next one's (`driftBeyond` answers for what hangs on longer).
 * Source: quasi-likelihood of McCullagh & Nelder 1989, Generalized Linear Models, 2nd ed., pp. 323-328 and p. 127 (dispersion).
 * @example shiftAt([{ amount: 1, volume: 9, usual: 0 }, ...more], 1); // => { value: 0.1, variance: 0.002, ... }
 */
export function shiftAt(blocks: readonly Block[], split: number): Shift | null {
  const sums = { before: { excess: 0, volume: 0 }, after: { excess: 0, volume: 0 } };
  const side = (index: number) => (index < split ? sums.before : sums.after);
  let counted = 0;
  blocks.forEach((block, index) => {
    if (counts(block)) {
      side(index).excess += excessOf(block);
      side(index).volume += block.volume;
      counted += 1;
    }
  });
  const { before, after } = sums;
  if (!(before.volume > 0 && after.volume > 0) || counted < 3) {
    return null;
  }
  let spread = 0;
  blocks.forEach((block, index) => {
    if (counts(block)) {
      const { excess, volume } = side(index);
      spread += (excessOf(block) - (block.volume * excess) / volume) ** 2 / block.volume;
    }
  });
  const degrees = counted - 2;
  return {
    value: after.excess / after.volume - before.excess / before.volume,
    variance: (spread / degrees) * (1 / before.volume + 1 / after.volume),
    degrees,
  };
}

/**
 * By how much a ratio lies above a fixed figure, with the variance that its blocks leave. Volumes of a block may be below 0, as those
 * of an extrapolated count are. Null where nothing stands below the line, or under three blocks have anything.
 * Assumes: one block's noise says nothing about the next one's.
 * Source: Cochran 1977, Sampling Techniques, 3rd ed., pp. 153-155 (variance of a ratio).
 */
export function distanceAbove(blocks: readonly Block[], figure: number): Shift | null {
  const known = blocks.filter(({ amount, volume }) => amount !== 0 || volume !== 0);
  const volume = known.reduce((sum, block) => sum + block.volume, 0);
  if (!(volume > 0) || known.length < 3) {
    return null;
  }
  const ratio = known.reduce((sum, { amount }) => sum + amount, 0) / volume;
  const spread = known.reduce((sum, block) => sum + (block.amount - ratio * block.volume) ** 2, 0);
  const degrees = known.length - 1;
  return {
    value: ratio - figure,
    variance: (spread * known.length) / degrees / volume ** 2,
    degrees,
  };
}

const counts = ({ volume, usual }: Block): boolean => volume > 0 && usual !== null;

const excessOf = ({ amount, volume, usual }: Block): number => amount - volume * usual!;

/** Least utility that a measured value earns: only a declared veto makes a zero. */
export const LEAST_UTILITY = 0.01;

/**
 * Share of the way from `worst` to `best`, clamped, from 0.01 to 1. Worst may lie above best: then lower is better.
 * Source: UN Development Programme 2010, Human Development Report, technical note 1, p. 216 (dimension index), with a floor.
 * @example linearUtility(0.8, { worst: 0.4, best: 1 }); // => 0.67
 */
export function linearUtility(value: number, { worst, best }: { worst: number; best: number }): number {
  return fromShare((value - worst) / (best - worst));
}

/**
 * 1 from `low` to `high`, falling in a straight line to 0.01 at `floor` and at `ceiling`, and 0.01 beyond.
 * @example bandUtility(270, { floor: 60, low: 180, high: 360, ceiling: 900 }); // => 1
 */
export function bandUtility(
  value: number,
  { floor, low, high, ceiling }: { floor: number; low: number; high: number; ceiling: number }
): number {
  if (value < low) {
    return fromShare((value - floor) / (low - floor));
  }
  return value > high ? fromShare((ceiling - value) / (ceiling - high)) : 1;
}

function fromShare(share: number): number {
  return LEAST_UTILITY + (1 - LEAST_UTILITY) * Math.min(1, Math.max(0, share));
}

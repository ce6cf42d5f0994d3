import { student95 } from './student';
import type { Interval } from './wilson';

/** Fewer periods than this say nothing of how a figure varies. */
const LEAST_PERIODS = 8;

/**
 * 95 % interval of a figure, whatever it is made of, from what it comes to with each period left out. Periods without which it is the
 * same do not count; null where fewer than 8 do.
 * Assumes: 1) periods are independent; 2) the figure is smooth in what each of them brings.
 * Source: Tukey 1958, Ann. Math. Stat. 29, p. 614; Miller 1974, Biometrika 61, pp. 1-15.
 * @example jackknife(2, [2.5, 2.25, 2, ...]); // => { low: 1.1, high: 2.9 }
 */
export function jackknife(figure: number, without: readonly number[]): Interval | null {
  const counted = without.filter((each) => each !== figure);
  if (counted.length < LEAST_PERIODS) {
    return null;
  }
  const mean = counted.reduce((sum, each) => sum + each, 0) / counted.length;
  const squares = counted.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const error = Math.sqrt((squares * (counted.length - 1)) / counted.length);
  const reach = error * student95(counted.length - 1)!;
  return { low: figure - reach, high: figure + reach };
}

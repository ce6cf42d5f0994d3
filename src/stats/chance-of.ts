import { studentAbove } from './student';

/**
 * The chance that a figure lies as far from 0 as this on either side, were it truly 0. Null where its variance is not above 0.
 * Assumes: it is about normal, and its variance was estimated with so many degrees of freedom.
 * Source: Student 1908, Biometrika 6, pp. 1-25.
 * @example chanceOf(2.228, { variance: 1, degrees: 10 }); // => 0.05
 */
export function chanceOf(value: number, { variance, degrees }: { variance: number; degrees: number }): number | null {
  const above = variance > 0 ? studentAbove(Math.abs(value) / Math.sqrt(variance), degrees) : null;
  return above === null ? null : 2 * above;
}

import { incompleteBeta } from './incomplete-beta';

/**
 * Chance that a value of Student's t exceeds t; far out it keeps its relative accuracy. Null for fewer degrees than above 0.
 * Source: Abramowitz & Stegun 1964, p. 948, 26.7.1.
 * @example studentAbove(2.228, 10); // => 0.025
 */
export function studentAbove(t: number, degrees: number): number | null {
  if (!(degrees > 0) || Number.isNaN(t)) {
    return null;
  }
  const both = incompleteBeta(degrees / (degrees + t * t), { a: degrees / 2, b: 0.5 })!;
  return t > 0 ? both / 2 : 1 - both / 2;
}

/**
 * The t that is exceeded with a chance of 0.025: half of a 95 % interval is so many standard errors. Null as above.
 * @example student95(10); // => 2.228
 */
export function student95(degrees: number): number | null {
  if (!(degrees > 0)) {
    return null;
  }
  let [low, high] = [1.9, 2];
  while (studentAbove(high, degrees)! > 0.025) {
    high *= 2;
  }
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    [low, high] = studentAbove(middle, degrees)! > 0.025 ? [middle, high] : [low, middle];
  }
  return (low + high) / 2;
}

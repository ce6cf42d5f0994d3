import { seeded } from './seeded';
import type { Interval } from './wilson';

/** How often each of so many days is drawn, per draw: row after row. */
export interface Draws {
  days: number;
  count: number;
  times: Uint8Array;
}

/**
 * Draws of days with replacement. Every unit is computed from the same draws, so that differences between units keep what they share.
 * Assumes: 1) days are exchangeable within the period; 2) one day's rows say nothing about the next day's.
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, pp. 45-49 and 99-102.
 */
export function drawDays(days: number, { count, seed }: { count: number; seed: number }): Draws {
  const random = seeded(seed);
  const times = new Uint8Array(days * count);
  for (let draw = 0; draw < count; draw += 1) {
    for (let each = 0; each < days; each += 1) {
      times[draw * days + Math.floor(random() * days)] += 1;
    }
  }
  return { days, count, times };
}

/**
 * 95 % interval of a figure from what it came to in each draw: percentiles, widened as few days ask for, by t / z and by the
 * root of days / (days - 1). Draws in which it could not be computed are left out; null where more than a tenth are, or
 * under three days.
 * Source: Hesterberg 2015, Am. Stat. 69, pp. 379-380 (expanded percentile interval).
 */
export function drawnInterval(value: number, drawn: ArrayLike<number>, days: number): Interval | null {
  const known = Float64Array.from(drawn)
    .filter((each) => !Number.isNaN(each))
    .sort();
  if (days < 3 || known.length < 0.9 * drawn.length) {
    return null;
  }
  const wider = widening(days);
  return { low: value - (value - at(known, 0.025)) * wider, high: value + (at(known, 0.975) - value) * wider };
}

const Z95 = 1.959963984540054;

/** t / z by the expansion of Abramowitz & Stegun 1964, p. 949, 26.7.5: within 1 % from 3 degrees of freedom on. */
function widening(days: number): number {
  const degrees = days - 1;
  const z2 = Z95 * Z95;
  const first = (z2 + 1) / (4 * degrees);
  const second = (5 * z2 * z2 + 16 * z2 + 3) / (96 * degrees * degrees);
  const third = (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * degrees ** 3);
  return (1 + first + second + third) * Math.sqrt(days / degrees);
}

/** Quantile by linear interpolation (type 7) of values in order. */
function at(ordered: Float64Array, share: number): number {
  const place = share * (ordered.length - 1);
  const low = Math.floor(place);
  const next = ordered[Math.min(low + 1, ordered.length - 1)];
  return ordered[low] + (place - low) * (next - ordered[low]);
}

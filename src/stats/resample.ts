import { seeded } from './seeded';
import type { Interval } from './wilson';

/** Days drawn anew, in runs of days that follow each other: where each run begins, draw after draw. */
export interface Draws {
  days: number;
  /** Days in a run; the last run of a draw is cut short where it would make too many. */
  run: number;
  count: number;
  starts: Uint16Array;
}

/**
 * Draws of as many days as there are, in runs of `run` days, the first day following the last. Every unit is computed from
 * the same draws, so that differences between units keep what they share.
 * Assumes: 1) runs are exchangeable within the period; 2) what a day says of the next ones is mostly over after a run.
 * Source: Politis & Romano 1992, in LePage & Billard, Exploring the Limits of Bootstrap, pp. 263-270 (circular blocks).
 */
export function drawDays(days: number, { count, seed, run = 1 }: { count: number; seed: number; run?: number }): Draws {
  const random = seeded(seed);
  const starts = Uint16Array.from({ length: Math.ceil(days / run) * count }, () => Math.floor(random() * days));
  return { days, run, count, starts };
}

/**
 * What a sum over days comes to in each draw.
 * clear: for each run of a draw, for each of its days from `start` on, sum += sums[day]
 */
export function sumsDrawn(sums: ArrayLike<number>, { days, run, count, starts }: Draws): Float64Array {
  const whole = runSums(sums, run);
  const runs = Math.ceil(days / run);
  const last = days - (runs - 1) * run;
  const short = last === run ? whole : runSums(sums, last);
  const out = new Float64Array(count);
  for (let draw = 0, at = 0; draw < count; draw += 1) {
    let sum = 0;
    for (let each = 1; each < runs; each += 1, at += 1) {
      sum += whole[starts[at]];
    }
    out[draw] = sum + short[starts[at]];
    at += 1;
  }
  return out;
}

/** By first day, the sum of so many days, the first following the last. */
function runSums(sums: ArrayLike<number>, run: number): Float64Array {
  const days = sums.length;
  const out = new Float64Array(days);
  for (let each = 0; each < run; each += 1) {
    for (let start = 0; start < days; start += 1) {
      const day = start + each;
      out[start] += sums[day < days ? day : day - days];
    }
  }
  return out;
}

/** How far draws of runs can be trusted. */
export interface Trust {
  /** Share of the variance that draws lack, for runs are measured from their own mean. */
  lost: number;
  /** Degrees of freedom of the variance. */
  degrees: number;
}

/**
 * What draws of runs of days lack: exactly, where days are independent; a little less, where they are not.
 * Assumes: as `drawDays`.
 * Source: Satterthwaite 1946, Biometrics Bull. 2, p. 111, over the frequencies of runs, which weigh as in Bartlett 1950, Biometrika 37, p. 4.
 * @example trustIn({ days: 28, run: 1 }); // => lost 1/28, degrees 27
 */
export function trustIn({ days, run }: Pick<Draws, 'days' | 'run'>): Trust {
  let [sum, squares] = [0, 0];
  for (let wave = 1; wave < days; wave += 1) {
    const weight = (Math.sin((Math.PI * wave * run) / days) / Math.sin((Math.PI * wave) / days)) ** 2;
    sum += weight;
    squares += weight * weight;
  }
  return { lost: run / days, degrees: squares > 0 ? (sum * sum) / squares : 0 };
}

/** The variance of a figure, from what it came to in each draw; draws in which it could not be computed are left out. */
export function drawnVariance(drawn: Float64Array, { lost }: Trust): number {
  const known = drawn.filter((each) => !Number.isNaN(each));
  const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
  return known.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (known.length - 1) / (1 - lost);
}

/**
 * 95 % interval of a figure from what it came to in each draw: percentiles, widened as few days ask for, by t / z and by the
 * root of what the draws lack. Draws in which it could not be computed are left out; null where more than a tenth are, or
 * under two degrees of freedom.
 * Source: Hesterberg 2015, Am. Stat. 69, pp. 379-380 (expanded percentile interval).
 */
export function drawnInterval(value: number, drawn: ArrayLike<number>, { lost, degrees }: Trust): Interval | null {
  const known = Float64Array.from(drawn)
    .filter((each) => !Number.isNaN(each))
    .sort();
  if (degrees < 2 || known.length < 0.9 * drawn.length) {
    return null;
  }
  const wider = studentOverNormal(degrees) / Math.sqrt(1 - lost);
  return { low: value - (value - at(known, 0.025)) * wider, high: value + (at(known, 0.975) - value) * wider };
}

const Z95 = 1.959963984540054;

/** t / z by the expansion of Abramowitz & Stegun 1964, p. 949, 26.7.5: within 1 % from 3 degrees of freedom on. */
function studentOverNormal(degrees: number): number {
  const z2 = Z95 * Z95;
  const first = (z2 + 1) / (4 * degrees);
  const second = (5 * z2 * z2 + 16 * z2 + 3) / (96 * degrees * degrees);
  const third = (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * degrees ** 3);
  return 1 + first + second + third;
}

/** Quantile by linear interpolation (type 7) of values in order. */
function at(ordered: Float64Array, share: number): number {
  const place = share * (ordered.length - 1);
  const low = Math.floor(place);
  const next = ordered[Math.min(low + 1, ordered.length - 1)];
  return ordered[low] + (place - low) * (next - ordered[low]);
}

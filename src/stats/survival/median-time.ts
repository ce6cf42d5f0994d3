import type { Step } from './product-limit';

/** When half are over. Null: not as far as is seen. */
export interface MedianTime {
  value: number | null;
  /** Ends of the 95 % interval, each null where the curve never gets there. */
  low: number | null;
  high: number | null;
}

/**
 * The time by which half of all lives have ended: the first at which no more than half still run. Its interval is the set of all times
 * whose own interval of the curve holds one half, so it ends where that lies below one half altogether, and may never end.
 * Assumes: what the curve does.
 * Source: Brookmeyer & Crowley 1982, Biometrics 38, pp. 29-41; on the log-log scale: Klein & Moeschberger 2003, Survival Analysis, 2nd ed.,
 * pp. 120-122.
 * @example medianTime(productLimit(eventsOf({ until: [3, 5], ended: [true, true] }))).value; // => 3
 */
export function medianTime(steps: readonly Step[]): MedianTime {
  const first = (is: (step: Step) => boolean) => steps.find(is)?.time ?? null;
  return {
    value: first(({ survival }) => survival <= HALF),
    // Where nothing is left of the curve, nothing is left of its interval.
    low: first(({ interval, survival }) => (interval?.low ?? survival) <= HALF),
    high: first(({ interval, survival }) => (interval?.high ?? survival) < 1 - HALF),
  };
}

/** A product of many shares that comes to one half does so as far as it is rounded. */
const HALF = 0.5 + 1e-12;

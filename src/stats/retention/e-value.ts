import type { Interval } from '../wilson';

/** How strongly something unmeasured would have to go with both the experience and the loss to explain all of the association. */
export interface EValue {
  /** As a ratio, for the estimate. */
  estimate: number;
  /** For the end of the interval next to 1; 1 where the interval holds 1, so that chance alone would do. */
  interval: number;
}

/**
 * E-value of a ratio of risks: the least ratio by which an unmeasured cause would have to go with the experience, and with the loss, to
 * explain the association away. A ratio of odds or of hazards is one of risks only where the loss is rare.
 * Source: VanderWeele & Ding 2017, Ann. Intern. Med. 167, pp. 268-274.
 * @example eValue(3.9, { low: 1.8, high: 8.7 }); // => { estimate: 7.26, interval: 3 }
 */
export function eValue(ratio: number, { low, high }: Interval): EValue {
  if (!(low > 0 && low <= ratio && ratio <= high && high < Infinity)) {
    throw new RangeError(`a ratio (${ratio}) must lie above 0 and within its interval (${low} to ${high})`);
  }
  const nearest = ratio >= 1 ? Math.max(1, low) : Math.min(1, high);
  return { estimate: needed(ratio), interval: needed(nearest) };
}

function needed(ratio: number): number {
  const above = Math.max(ratio, 1 / ratio);
  return above + Math.sqrt(above * (above - 1));
}

import { riskOf } from './at-risk';
import type { Events } from './events';
import { productLimit, survivalAt } from './product-limit';

/** How long lives run on average up to a time, and how sure that is. */
export interface RestrictedMean {
  value: number;
  /** Standard error. */
  error: number;
}

/**
 * Mean time that lives run until they end or that time is over: the area under the curve up to it. Null where the curve is not seen so far.
 * It compares groups that end at different rates whatever shape their curves have, in the unit of time itself.
 * Assumes: as the product-limit estimate.
 * Source: Irwin 1949, J. Hyg. 47, pp. 188-189; its variance: Klein & Moeschberger 2003, Survival Analysis, 2nd ed., p. 118; to compare
 * groups: Royston & Parmar 2013, BMC Med. Res. Methodol. 13, 152.
 * @example restrictedMean(eventsOf({ until: [3, 5], ended: [true, true] }), 5)?.value; // => 4
 */
export function restrictedMean(events: Events, until: number): RestrictedMean | null {
  const steps = productLimit(events);
  const over = steps.find(({ survival }) => survival === 0)?.time ?? until;
  if (survivalAt(steps, events, until) === null || !isAlwaysSeen(events, Math.min(over, until))) {
    return null;
  }
  let [area, variance, next] = [0, 0, until];
  // From the end, so that the area behind each step is at hand.
  for (const { time, atRisk, ended, survival } of steps.filter(({ time }) => time < until).reverse()) {
    area += (next - time) * survival;
    variance += area === 0 ? 0 : (area * area * ended) / (atRisk * (atRisk - ended));
    next = time;
  }
  return { value: next + area, error: Math.sqrt(variance) };
}

/** Where nobody is under observation for a while, before all is over, nothing is known of that while. */
function isAlwaysSeen(events: Events, until: number): boolean {
  const risk = riskOf(events).count;
  return events.times.every((time, place) => place === 0 || events.times[place - 1] >= until || risk[place] > 0);
}

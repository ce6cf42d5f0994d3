import { normalQuantile } from '../normal';
import type { Interval } from '../wilson';

import { riskOf } from './at-risk';
import type { Events } from './events';

/** What a life counts for: one each, or its weight. */
export type CountedBy = 'count' | 'weight';

/** The curve from a time on, until the next step. */
export interface Step {
  time: number;
  /** Lives under observation just before, and those of them that ended. */
  atRisk: number;
  ended: number;
  /** Share that is still running: of lives, or of their weight. */
  survival: number;
  /** Its standard error; null once nothing is left. */
  error: number | null;
  /** 95 % interval on the log-log scale, which stays between 0 and 1; null as the error. */
  interval: Interval | null;
}

/**
 * Share of lives still running over time, with a step at each time at which one ended: the product-limit estimate of Kaplan and Meier.
 * By weight it is the share of what they are worth. A weight is no number of lives: its variance rests on the squares, so that one
 * customer worth a thousand is still one customer; where all weigh the same, both are the same.
 * Assumes: 1) lives end independently; 2) being lost from sight, or coming under observation late, tells nothing about ending; 3) weights
 * were fixed before.
 * Source: Kaplan & Meier 1958, J. Am. Stat. Assoc. 53, pp. 457-481; Greenwood 1926 and the log-log interval: Kalbfleisch & Prentice 2002,
 * The Statistical Analysis of Failure Time Data, 2nd ed., pp. 16-18; late entry: Klein & Moeschberger 2003, Survival Analysis, 2nd ed.,
 * pp. 123-125; weights: Xie & Liu 2005, Stat. Med. 24, pp. 3089-3110, by the squares of all at risk, as if the valuable ended at the rate
 * of all, or by the squares of those who ended, whichever variance is greater: the first where a great one is still there, the second
 * where the valuable end first.
 * @example productLimit(eventsOf({ until: [3, 5], ended: [true, false] })); // => [{ time: 3, survival: 0.5, ... }]
 */
export function productLimit(events: Events, by: CountedBy = 'count'): Step[] {
  const risk = riskOf(events);
  const [here, gone] = [risk[by], events.ended[by]];
  const squares = by === 'count' ? 'count' : 'square';
  const steps: Step[] = [];
  let [survival, byEnded, byRisk] = [1, 0, 0];
  for (let place = 0; place < here.length; place += 1) {
    const stay = here[place] - gone[place];
    if (events.ended.count[place] > 0 && here[place] > 0) {
      const over = risk.count[place] === events.ended.count[place] || stay <= 0;
      survival = over ? 0 : (survival * stay) / here[place];
      const each = 1 / (here[place] * stay);
      byEnded += events.ended[squares][place] * each;
      byRisk += risk[squares][place] * (gone[place] / here[place]) * each;
      steps.push({
        time: events.times[place],
        atRisk: risk.count[place],
        ended: events.ended.count[place],
        survival,
        ...uncertain(survival, Math.max(byEnded, byRisk)),
      });
    }
  }
  return steps;
}

/**
 * Share still running at a time, just after what ended then; null past the last life that was observed, unless none was left.
 * @example survivalAt(productLimit(events), events, 30);
 */
export function survivalAt(steps: readonly Step[], events: Events, time: number): number | null {
  const before = steps.filter((step) => step.time <= time);
  const survival = before.length === 0 ? 1 : before[before.length - 1].survival;
  const observed = events.times.some(
    (each, place) => each >= time && events.ended.count[place] + events.censored.count[place] > 0
  );
  return observed || survival === 0 ? survival : null;
}

const Z95 = normalQuantile(0.975)!;

/** `variance` is that of the logarithm of the survival. */
function uncertain(survival: number, variance: number): Pick<Step, 'error' | 'interval'> {
  if (survival === 0) {
    return { error: null, interval: null };
  }
  const factor = Math.exp((Z95 * Math.sqrt(variance)) / -Math.log(survival));
  return {
    error: survival * Math.sqrt(variance),
    interval: survival === 1 ? null : { low: survival ** factor, high: survival ** (1 / factor) },
  };
}

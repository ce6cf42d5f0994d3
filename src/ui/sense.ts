import type { MetricInfo } from '../model';
import type { Verdict } from './changes';

/** Which way is good; `none`: neither, or not known to be real. */
export type Sense = 'up' | 'down' | 'none';

export function verdictOf(by: number, sense: Sense): Verdict {
  if (by === 0) {
    return 'same';
  }
  return sense === 'none' ? 'moved' : by > 0 === (sense === 'up') ? 'better' : 'worse';
}

export function senseOf({ direction }: MetricInfo): Sense {
  return direction === 'band' ? 'none' : direction === 'higher' ? 'up' : 'down';
}

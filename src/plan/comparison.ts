import type { Calendar, Comparison, Instant, Period } from '../model';

import { instantOf, offsetAt, offsetsOver } from './zone';

const TWO_DAYS = 2 * 86_400_000;

/** The period that a comparison looks back to: the same length just before, or the same days of last year. */
export function comparedPeriod({ from, to }: Period, compare: Comparison, { zone }: Calendar): Period | null {
  switch (compare) {
    case 'none':
      return null;
    case 'previous':
      return { from: from - (to - from), to: from };
    case 'year':
      return { from: yearBefore(from, zone), to: yearBefore(to, zone) };
  }
}

function yearBefore(instant: Instant, zone: string): Instant {
  const local = new Date(instant + offsetAt(zone, instant));
  local.setUTCFullYear(local.getUTCFullYear() - 1);
  const at = local.getTime();
  return instantOf(at, offsetsOver(zone, { from: at - TWO_DAYS, to: at + TWO_DAYS }));
}

import type { Baseline, Grain, Instant, Period, Request } from '../model';

import { edgesOf } from './buckets';
import { lastsAsLong } from './comparison';

/** How a period compares with the other: bucket by bucket where it has as many, otherwise every bucket with the whole of it. */
export function againstOf(
  now: { period: Period; edges: readonly Instant[] },
  { period, calendar }: Pick<Request, 'period' | 'calendar'>,
  grain: Grain,
  baseline: Baseline | null
): { edges: readonly Instant[]; isWhole: boolean; isAlike: boolean } {
  if (now.edges.length === 0) {
    return { edges: [], isWhole: false, isAlike: baseline === null || lastsAsLong(now.period, period) };
  }
  const edges = baseline && isLonger(period, now.period) ? [] : edgesOf(period, grain, calendar);
  const isAlike = baseline === null || edges.length === now.edges.length;
  return { edges: isAlike ? edges : [], isWhole: !isAlike, isAlike };
}

/** So much longer that it has more buckets for sure, and need not be cut into them. */
function isLonger(one: Period, other: Period): boolean {
  return one.to - one.from > 2 * (other.to - other.from);
}

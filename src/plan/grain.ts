import type { Needs } from '../formula';
import { GRAINS } from '../model';
import type { Grain, Period, Request } from '../model';

import { grainFor } from './buckets';

const DEFAULT_POINTS = 60;
/** Buckets that only tell how days differ: enough of them, and few enough not to swell the cells. */
const POINTS_UNSEEN = 31;

/** Into which buckets a request's period is cut; none where it is not. */
export function grainOf(
  { grain = 'none', period, points = DEFAULT_POINTS }: Request,
  { bucketed }: Pick<Needs, 'bucketed'>
): Grain {
  if (!bucketed) {
    return 'none';
  }
  return grain === 'none' ? unseen(period) : grain === 'auto' ? grainFor(period, points) : grain;
}

/** Days at least, for a day's hours hang together. */
function unseen(period: Period): Grain {
  const grain = grainFor(period, POINTS_UNSEEN);
  return GRAINS.indexOf(grain) < GRAINS.indexOf('day') ? 'day' : grain;
}

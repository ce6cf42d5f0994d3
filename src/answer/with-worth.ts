import type { CompiledMetric } from '../formula';
import type { Definitions, Request } from '../model';
import { feeding } from '../plan';

import { compileMetric } from './compile';

const WORTH = 'customer_worth';

/** A list of contacts also says of each what its customer is worth, where the house knows it. */
export function withWorth(
  metrics: readonly CompiledMetric[],
  { groupBy = [], grain = 'none' }: Request,
  definitions: Definitions
): readonly CompiledMetric[] {
  const isList = groupBy.includes('contact') && grain === 'none';
  if (!isList || !(WORTH in definitions.metrics) || metrics.some(({ info }) => info.metric === WORTH)) {
    return metrics;
  }
  const worth = compileMetric({ metric: WORTH }, definitions);
  const isFed = feeding(definitions)(worth.matured.map(({ aggregate }) => aggregate)) === null;
  return isFed ? [...metrics, worth] : metrics;
}

import type { Metric } from '../../model';

import { valueBehindAbandons } from '../metrics/value_behind_abandons';
import { valueWeightedAbandonRate } from '../metrics/value_weighted_abandon_rate';
import { valueWeightedFirstContactResolution } from '../metrics/value_weighted_first_contact_resolution';
import { valueWeightedServiceLevel } from '../metrics/value_weighted_service_level';
import { valueWeightedWait } from '../metrics/value_weighted_wait';

/** Who stays, weighted by what they are worth. */
export const retention: readonly Metric[] = [
  valueWeightedFirstContactResolution,
  valueWeightedServiceLevel,
  valueWeightedWait,
  valueWeightedAbandonRate,
  valueBehindAbandons,
];

import type { Metric } from '../../model';

import { churnAfterContact } from '../metrics/churn_after_contact';
import { customerWorth } from '../metrics/customer_worth';
import { customers } from '../metrics/customers';
import { retentionValueGap } from '../metrics/retention_value_gap';
import { meanCustomerValue } from '../metrics/mean_customer_value';
import { valueBehindAbandons } from '../metrics/value_behind_abandons';
import { valueWaiting } from '../metrics/value_waiting';
import { valueWaitingTooLong } from '../metrics/value_waiting_too_long';
import { valueWeightedAbandonRate } from '../metrics/value_weighted_abandon_rate';
import { valueWeightedFirstContactResolution } from '../metrics/value_weighted_first_contact_resolution';
import { valueWeightedRetention } from '../metrics/value_weighted_retention';
import { valueWeightedServiceLevel } from '../metrics/value_weighted_service_level';
import { valueWeightedWait } from '../metrics/value_weighted_wait';

/** Who stays, weighted by what they are worth. */
export const retention: readonly Metric[] = [
  customers,
  valueWeightedRetention,
  retentionValueGap,
  churnAfterContact,
  valueWeightedFirstContactResolution,
  valueWeightedServiceLevel,
  valueWeightedWait,
  valueWeightedAbandonRate,
  customerWorth,
  valueBehindAbandons,
  valueWaiting,
  valueWaitingTooLong,
  meanCustomerValue,
];

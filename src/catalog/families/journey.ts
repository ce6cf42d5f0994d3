import type { Metric } from '../../model';

import { customersInTouch } from '../metrics/customers_in_touch';

/** What brings customers to us, and by which ways. */
export const journey: readonly Metric[] = [customersInTouch];

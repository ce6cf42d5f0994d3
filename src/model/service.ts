import type { Estimate } from './measured';
import type { Grain, Instant } from './time';

/** What it cost to serve customers in a period, and what went with it. Amounts are in the currency of the data; null: not known. */
export interface ServicePeriod {
  from: Instant;
  to: Instant;
  /** Of all contacts. */
  cost: number | null;
  contacts: number | null;
  perContact: number | null;
  /** For each contact of a known customer that stayed resolved, with what its repeats cost. */
  perResolution: number | null;
  /** Customers who got in touch, each once, and what they are worth as of today. */
  customers: number | null;
  worth: number | null;
  /** Of that, as far as it can be seen already, what those are worth who did not have to come back within a week. */
  spared: number | null;
  /** What of `spared` would be lost, had they come back and left as those did who came back. Null where coming back does not go with more loss. */
  protects: Estimate | null;
}

/** Cost to serve, period by period: each counts its customers once, so they add up to more than the whole. */
export interface ServiceStatement {
  grain: Grain;
  periods: readonly ServicePeriod[];
  whole: ServicePeriod;
  /** Cost of an agent's hour, where handle time is what cost is reckoned from; null: the source keeps cost. */
  rate: number | null;
}

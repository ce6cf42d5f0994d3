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

/** Those whose time lay on one side of a line beside those on the other, like for like. */
export interface WaitGap {
  customers: number;
  others: number;
  /** By how much more of them were lost, as a share. */
  difference: Estimate;
  /** More or fewer by more than chance explains over all such gaps; null: not, or too few were lost to tell. */
  goesWith: 'more' | 'fewer' | null;
}

/** What of service a proposition may promise: how long customers wait, or how long a contact ties them up. */
export type PromiseKind = 'wait' | 'effort';

/** Customers whom it took about as long, and how many of them stayed. */
export interface WaitBand {
  /** Seconds, the first not included, the last included; null: without end. */
  from: number;
  to: number | null;
  customers: number;
  lost: number;
  /** Share that stayed, as it would be were those of each band alike in what customers are compared within. Null where there are too few. */
  kept: Estimate | null;
  /** Beside those who did not wait longer than promised; null for bands of these, and where there are not both. */
  beyond: WaitGap | null;
}

/** Who stays by how long it took them, against what the brand's proposition promises: where service is better than it takes, and where worse. */
export interface WaitCurve {
  of: PromiseKind;
  /** What the proposition promises, in seconds, and what it is called. */
  promise: number;
  proposition: string;
  /** Shortest wait first; the promise ends one of them. */
  bands: readonly WaitBand[];
  /** Whom it took longer than promised, beside those who did not; null where there are not both. */
  longer: WaitGap | null;
  /** Whom it took half of what is promised or less, beside those between that and the promise; null where there are not both. */
  shorter: WaitGap | null;
}

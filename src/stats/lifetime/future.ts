/** What is asked of the time to come. */
export interface Future {
  /** So far ahead, in the unit of the customers' times; Infinity with a discount above 0. */
  horizon: number;
  /** By how much one unit of time later is worth less: 0.1 for 1 / 1.1; 0 by default. */
  discount?: number;
}

/** Throws a RangeError where the future is impossible, or infinite without a discount. */
export function checkedFuture(future: Future): Future {
  const { horizon, discount = 0 } = future;
  if (!(horizon >= 0 && discount >= 0 && discount < Infinity)) {
    throw new RangeError(`horizon (${horizon}) and discount (${discount}) must be 0 or more`);
  }
  if (horizon === Infinity && discount === 0) {
    throw new RangeError('what never ends must be discounted: give a horizon or a discount above 0');
  }
  return future;
}

/** How payments to come are valued. */
export interface Valuation {
  /** What is earned in each period from a customer who is there. */
  margin: number;
  /** By how much a period later is worth less: 0.1 for 1 / 1.1. */
  discount: number;
  /** So many periods; Infinity with a discount above 0. */
  horizon: number;
  /** Whether the first payment is made now, by all, or only after the first period, by those still there. */
  first: 'now' | 'later';
}

/**
 * What a customer is worth today: margins of the periods in which the customer is still there, each later one worth less. `staying` gives
 * the share still there after so many periods, 1 after none.
 * Source: Gupta & Lehmann 2003, J. Interact. Mark. 17(1), pp. 9-24.
 * @example presentValue((periods) => 0.8 ** periods, { margin: 100, discount: 0.1, horizon: Infinity, first: 'now' }); // => 366.67
 */
export function presentValue(
  staying: (periods: number) => number,
  { margin, discount, horizon, first }: Valuation
): number {
  if (!(Number.isFinite(margin) && discount >= 0 && discount < Infinity && horizon >= 0)) {
    throw new RangeError(
      `margin (${margin}), discount (${discount}) and horizon (${horizon}) must be numbers, the last two of 0 or more`
    );
  }
  if (horizon === Infinity && discount === 0) {
    throw new RangeError('what never ends must be discounted: give a horizon or a discount above 0');
  }
  const from = first === 'now' ? 0 : 1;
  let [sum, worth] = [0, (1 + discount) ** -from];
  // Past this, all that is still to come is worth nothing beside the sum, or nothing at all.
  for (let period = 0; period < horizon && worth > Math.max(NOTHING, 1e-12 * discount * sum); period += 1) {
    const share = staying(from + period);
    if (!(share >= 0 && share <= 1)) {
      throw new RangeError(`a share of ${share} cannot be left after ${from + period} periods`);
    }
    sum += worth * share;
    worth /= 1 + discount;
  }
  return margin * sum;
}

const NOTHING = 1e-200;

/**
 * The discount of a part of a year that comes to the same over the year.
 * @example discountFor(0.15, 1 / 52); // => 0.00269
 */
export function discountFor(yearly: number, years: number): number {
  return Math.expm1(Math.log1p(yearly) * years);
}

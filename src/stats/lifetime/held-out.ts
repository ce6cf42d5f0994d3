import type { Doubt, Parameters } from '../fit';

import type { BuyingModel } from './buying-model';
import { patternsOf } from './purchases';
import type { Purchases } from './purchases';

/** Customers known up to a day, and what they bought after it. */
export interface HeldOut extends Purchases {
  /** Purchases of a row's customers, together, in the time after. */
  later: ArrayLike<number>;
  /** How long that time was. */
  horizon: number;
}

/** Customers with as many repeat purchases before. */
export interface Held {
  repeats: number;
  customers: number;
  /** Purchases after, as foreseen and as seen. */
  expected: number;
  seen: number;
}

/**
 * How well a model that was fitted to the time up to a day foresees the time after it: purchases foreseen and seen, by how many each
 * customer had made; the last group holds all with `most` or more. Doubted where the totals differ by more than a fifth and by more
 * than chance.
 * Source: Fader, Hardie & Lee 2005, Mark. Sci. 24, p. 282, figure 4.
 */
export function heldOut<Name extends string>(
  model: BuyingModel<Name>,
  parameters: Parameters<Name>,
  held: HeldOut,
  most = 7
): { groups: Held[]; expected: number; seen: number; doubts: Doubt[] } {
  patternsOf(held); // Throws where a row is impossible.
  const groups = Array.from({ length: most + 1 }, (_, repeats) => ({ repeats, customers: 0, expected: 0, seen: 0 }));
  for (let row = 0; row < held.repeats.length; row += 1) {
    const customer = { repeats: held.repeats[row], last: held.last[row], observed: held.observed[row] };
    const group = groups[Math.min(most, customer.repeats)];
    const customers = held.customers?.[row] ?? 1;
    if (!(held.later[row] >= 0)) {
      throw new RangeError(`row ${row}: later purchases (${held.later[row]}) must be 0 or more`);
    }
    group.customers += customers;
    group.expected += customers * model.expected(parameters, customer, { horizon: held.horizon });
    group.seen += held.later[row];
  }
  const expected = groups.reduce((sum, group) => sum + group.expected, 0);
  const seen = groups.reduce((sum, group) => sum + group.seen, 0);
  const gap = Math.abs(seen - expected);
  const doubted = gap > expected / 5 && gap > 3 * Math.sqrt(expected);
  return {
    groups,
    expected,
    seen,
    doubts: doubted ? [{ kind: 'misses-holdout', value: seen / expected - 1 }] : [],
  };
}

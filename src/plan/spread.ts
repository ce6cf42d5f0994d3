import { needOf } from '../formula';
import type { NeededAggregate } from '../formula';
import type { SourceKind } from '../model';

import type { Ask } from './ask';
import type { Binder } from './binder';
import { composeAsk } from './compose';
import type { Composition } from './compose';

/** Whether a source of this kind can take a quantile as it is defined here. Where not, statements count values, and the quantile is taken of the counts. */
export type TakesQuantiles = (kind: SourceKind) => boolean;

/** Name of the last group of an ask that counts values. */
const VALUE_GROUP = 'value';

/** How often each value occurs in the finest groups: what quantiles of every level and shape can be taken from. */
export interface Spread {
  ask: Ask;
  /** Quantiles of the same values. */
  quantiles: readonly NeededAggregate[];
}

/** One ask for all quantiles of the same values of the same rows. */
export function spreadsOf(
  quantiles: readonly NeededAggregate[],
  main: Omit<Composition, 'needs'>,
  binder: Binder
): Spread[] {
  const together = new Map<string, NeededAggregate[]>();
  for (const need of quantiles) {
    const { aggregate, ahead, back, beside } = need;
    const key = JSON.stringify([aggregate.argument, aggregate.where, ahead, back, beside]);
    together.set(key, [...(together.get(key) ?? []), need]);
  }
  return [...together.values()].map((alike, index) =>
    spreadOf(alike, { ...main, id: `${main.id}/values/${index}` }, binder)
  );
}

function spreadOf(quantiles: readonly NeededAggregate[], main: Omit<Composition, 'needs'>, binder: Binder): Spread {
  const [need] = quantiles;
  const count = needOf({ ...need.aggregate, name: 'count', share: null }, need);
  // Not the key of a count that stands for itself: these counts lie in groups of their own.
  const ask = composeAsk(binder, { ...main, strata: [], needs: [{ ...count, key: `${VALUE_GROUP} ${count.key}` }] });
  const value = { dimension: VALUE_GROUP, row: ask.aggregates[0].argument! };
  return { ask: { ...ask, groups: [...ask.groups, value] }, quantiles };
}

import { needOf } from '../formula';
import type { Definitions, Instant, Period } from '../model';

import type { Ask } from './ask';
import { Binder } from './binder';
import { composeAsk } from './compose';

/** The number of rows per value of one dimension, in a period or in all the data. */
export function dimensionAsk(dimension: string, period: Period | null, asOf: Instant, definitions: Definitions): Ask {
  const entity = definitions.dimensions[dimension]?.entity ?? 'contact';
  const rows = {
    kind: 'aggregate',
    entity,
    name: 'count',
    argument: null,
    where: null,
    per: null,
    share: null,
    ahead: 0,
    back: 0,
  } as const;
  return composeAsk(new Binder(definitions), {
    id: `values/${dimension}`,
    entity,
    levels: [[dimension]],
    strata: [],
    shapes: [false],
    needs: [needOf(rows, { ahead: 0, back: 0 })],
    filters: [],
    period,
    edges: [],
    asOf,
  });
}

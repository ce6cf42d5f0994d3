import { needOf, NO_LOOKS } from '../formula';
import { Problem, problemFrom } from '../model';
import type { Definitions, Instant, Period } from '../model';

import type { Ask } from './ask';
import { Binder } from './binder';
import { composeAsk } from './compose';
import { demandDimension, dimensionsIn, entitiesWith } from './dimensions';

/** The number of rows per value of one dimension, in a period or in all the data. */
export function dimensionAsk(dimension: string, period: Period | null, asOf: Instant, definitions: Definitions): Ask {
  const binder = new Binder(definitions);
  const entity = entityWith(dimension, binder, definitions);
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
  return composeAsk(binder, {
    id: `values/${dimension}`,
    entity,
    levels: [[dimension]],
    strata: [],
    shapes: [false],
    needs: [needOf(rows, NO_LOOKS)],
    filters: [],
    period,
    edges: [],
    ...{ asOf, now: asOf },
  });
}

/** The first entity whose mapping fills the dimension. Throws what the first one lacks where none does. */
function entityWith(dimension: string, binder: Binder, definitions: Definitions): string {
  demandDimension(dimension, definitions);
  const entities = entitiesWith(dimension, definitions);
  const lacks = entities.map((entity) => whyNot(dimension, entity, binder));
  const found = lacks.indexOf(null);
  if (found < 0) {
    throw (
      lacks[0] ??
      new Problem('unavailable', `No entity that has dimension ${dimension} is mapped.`, {
        hint: `Map ${Object.keys(dimensionsIn(definitions)[dimension].fields).join(' or ')} in the settings of the data source.`,
      })
    );
  }
  return entities[found];
}

function whyNot(dimension: string, entity: string, binder: Binder): Problem | null {
  try {
    binder.dimension(entity, dimension);
    return null;
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

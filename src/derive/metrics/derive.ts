import type { Cells, Material, Needs, When } from '../../formula';
import type { ResultRow } from '../../model';
import { gaugesFor } from '../measure';
import { keyOf } from '../paths';

import { placesOf } from './places';
import type { Place } from './places';

/** Values of every metric for every group and bucket that either period knows; groups in order, buckets within. */
export function metricsRows(needs: Needs, material: Material): ResultRow[] {
  const { bucketed } = needs;
  const now = material.cellsAt('now', 0, { bucketed });
  const before = material.cellsAt('before', 0, { bucketed: bucketed && !material.againstWhole });
  const compared = material.edges.before.length > 0 || before.length > 0 || material.againstWhole;
  const places = material.againstWhole ? placesAgainst(now, before) : placesOf(now, before);
  const gauges = { now: gaugesFor(needs, material, 'now'), before: gaugesFor(needs, material, 'before') };
  const measure = (when: When, cells: Cells, row: number) => gauges[when].map((gauge) => gauge(cells, row));
  return places.map(({ group, bucket, nowRow, beforeRow }) => ({
    group,
    bucket: bucket < 0 ? null : material.edges.now[bucket],
    values: measure('now', now, nowRow),
    before: compared ? measure('before', before, beforeRow) : [],
  }));
}

/** Every bucket beside the whole of the other period. */
function placesAgainst(now: Cells, before: Cells): Place[] {
  const rows = new Map(before.groups.map((group, row) => [keyOf(group), row]));
  const known = placesOf(now, { ...before, length: 0, groups: [], buckets: [] });
  return known.map((place) => ({ ...place, beforeRow: rows.get(keyOf(place.group)) ?? -1 }));
}

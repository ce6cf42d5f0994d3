import type { Cells, Material, Needs } from '../../formula';
import type { ResultRow } from '../../model';
import { gaugesFor } from '../measure';

import { placesOf } from './places';

/** Values of every metric for every group and bucket that either period knows; groups in order, buckets within. */
export function metricsRows(needs: Needs, material: Material): ResultRow[] {
  const { bucketed } = needs;
  const now = material.cellsAt('now', 0, { bucketed });
  const before = material.cellsAt('before', 0, { bucketed });
  const compared = material.edges.before.length > 0 || before.length > 0;
  const places = placesOf(now, before);
  const gauges = gaugesFor(needs, material);
  const measure = (cells: Cells, row: number) => gauges.map((gauge) => gauge(cells, row));
  return places.map(({ group, bucket, nowRow, beforeRow }) => ({
    group,
    bucket: bucket < 0 ? null : material.edges.now[bucket],
    values: measure(now, nowRow),
    before: compared ? measure(before, beforeRow) : [],
  }));
}

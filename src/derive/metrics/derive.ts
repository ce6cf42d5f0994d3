import type { Cells, Material, Needs } from '../../formula';
import type { ResultRow } from '../../model';
import { gaugesFor } from '../measure';

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

interface Place {
  group: ReadonlyArray<string | null>;
  bucket: number;
  nowRow: number;
  beforeRow: number;
}

function placesOf(now: Cells, before: Cells): Place[] {
  const places = new Map<string, Place>();
  const visit = (cells: Cells, side: 'nowRow' | 'beforeRow'): void => {
    for (let row = 0; row < cells.length; row += 1) {
      const key = JSON.stringify([cells.groups[row], cells.buckets[row]]);
      const place = places.get(key) ?? {
        group: cells.groups[row],
        bucket: cells.buckets[row],
        nowRow: -1,
        beforeRow: -1,
      };
      place[side] = row;
      places.set(key, place);
    }
  };
  visit(now, 'nowRow');
  visit(before, 'beforeRow');
  return [...places.values()].sort(inOrder);
}

/** By group, not known last, then by bucket. */
function inOrder(left: Place, right: Place): number {
  for (let index = 0; index < left.group.length; index += 1) {
    const order = compareNames(left.group[index], right.group[index]);
    if (order !== 0) {
      return order;
    }
  }
  return left.bucket - right.bucket;
}

function compareNames(left: string | null, right: string | null): number {
  if (left === right) {
    return 0;
  }
  return left === null ? 1 : right === null ? -1 : left < right ? -1 : 1;
}

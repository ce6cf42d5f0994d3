import type { Cells } from '../../formula';

/** A group and bucket that either period knows, and its row in each; -1: none. */
export interface Place {
  group: Group;
  bucket: number;
  nowRow: number;
  beforeRow: number;
}

type Group = ReadonlyArray<string | null>;

/** By group, not known last, then by bucket. clear: rows in a Map by group and bucket, sorted by comparing texts */
export function placesOf(now: Cells, before: Cells): Place[] {
  const groups = [...now.groups, ...before.groups];
  const buckets = [...Array.from(now.buckets), ...Array.from(before.buckets)];
  const { ranks, size } = orderOf(groups, buckets);
  const places = new Array<Place>(size);
  ranks.forEach((rank, row) => {
    const place = places[rank] ?? { group: groups[row], bucket: buckets[row], nowRow: -1, beforeRow: -1 };
    const own = row < now.length ? 'nowRow' : 'beforeRow';
    place[own] = row < now.length ? row : row - now.length;
    places[rank] = place;
  });
  return places;
}

/** Where each row stands in an order, from 0; equal ones stand together. */
interface Ranks {
  ranks: Float64Array;
  size: number;
}

function orderOf(groups: readonly Group[], buckets: readonly number[]): Ranks {
  const dimensions = (groups[0] ?? []).map((_, dimension) => ranksOf(groups.map((group) => group[dimension])));
  const byBucket = {
    ranks: Float64Array.from(buckets).map((bucket) => bucket + 1),
    size: buckets.reduce((most, bucket) => Math.max(most, bucket), 0) + 2,
  };
  return dense([...dimensions, byBucket].reduce(within));
}

function ranksOf(names: ReadonlyArray<string | null>): Ranks {
  const known = [...new Set(names)].filter((name): name is string => name !== null).sort(byUnits);
  const ranks = new Map([...known, null].map((name, rank) => [name, rank]));
  return { ranks: Float64Array.from(names.map((name) => ranks.get(name)!)), size: ranks.size };
}

function byUnits(left: string, right: string): number {
  return left < right ? -1 : 1;
}

/** Whole numbers above it have no exact next one. */
const MOST = 2 ** 53;

/** By the first order, and where rows are equal in it by the second. */
function within(outer: Ranks, inner: Ranks): Ranks {
  const { ranks, size } = outer.size * inner.size > MOST ? dense(outer) : outer;
  return {
    ranks: ranks.map((rank, row) => rank * inner.size + inner.ranks[row]),
    size: size * inner.size,
  };
}

/** The same order without gaps. */
function dense({ ranks }: Ranks): Ranks {
  const places = new Map<number, number>();
  for (const rank of ranks.slice().sort()) {
    places.set(rank, places.get(rank) ?? places.size);
  }
  return { ranks: ranks.map((rank) => places.get(rank)!), size: places.size };
}

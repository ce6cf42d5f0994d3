const HOUR = 3_600_000;
/** A day on which clocks go forward. */
const LEAST_BLOCK = 23 * HOUR;

/** Fewer blocks than this say too little about how days differ. */
export const LEAST_BLOCKS = 7;

/** Buckets put together to blocks of a day or longer, for what happens within a day hangs together. */
export interface Blocks {
  /** For each bucket, its block. */
  blockOf: Int32Array;
  count: number;
  /** How many blocks on end are drawn together. */
  run: number;
}

export function blocksOf(edges: readonly number[]): Blocks {
  const blockOf = new Int32Array(Math.max(0, edges.length - 1));
  let count = 0;
  let start = edges[0];
  blockOf.forEach((_, bucket) => {
    if (bucket > 0 && edges[bucket] - start >= LEAST_BLOCK) {
      count += 1;
      start = edges[bucket];
    }
    blockOf[bucket] = count;
  });
  count = blockOf.length > 0 ? count + 1 : 0;
  return { blockOf, count, run: runOf(edges, count) };
}

/** Days on end that are drawn together of a period of four weeks. The demo's calls, which come back for a week, hang together for so long. */
const DAYS_OF_FOUR_WEEKS = 10;

/**
 * The longer the period, the longer runs may be, and the more of what hangs together they keep; at most half of it.
 * Source: Hall, Horowitz & Jing 1995, Biometrika 82, pp. 561-562 (cube root of the length); the factor is ours.
 */
function runOf(edges: readonly number[], count: number): number {
  const long = (edges[edges.length - 1] - edges[0]) / count / (24 * HOUR);
  const days = DAYS_OF_FOUR_WEEKS * Math.cbrt((count * long) / 28);
  return Math.max(1, Math.min(Math.round(days / long), Math.floor(count / 2)));
}

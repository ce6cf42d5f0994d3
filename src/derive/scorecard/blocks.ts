const HOUR = 3_600_000;
/** A day on which clocks go forward. */
const LEAST_BLOCK = 23 * HOUR;

/** Buckets put together to blocks of a day or longer, for what happens within a day hangs together. */
export interface Blocks {
  /** For each bucket, its block. */
  blockOf: Int32Array;
  count: number;
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
  return { blockOf, count: blockOf.length > 0 ? count + 1 : 0 };
}

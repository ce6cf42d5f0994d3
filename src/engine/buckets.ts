/** Finds the bucket of instants. Neighbours mostly share one, so the last one found is tried first. */
export class Buckets {
  private index = 0;

  constructor(private readonly edges: readonly number[]) {}

  /** Buckets of `rows` instants from `start`; those outside all edges get the nearest. */
  fill(out: Int32Array, times: Float64Array, { start, rows }: { start: number; rows: number }): void {
    const { edges } = this;
    let { index } = this;
    let from = edges[index];
    let to = edges[index + 1];
    for (let i = 0; i < rows; i += 1) {
      const time = times[start + i];
      if (!(time >= from && time < to)) {
        index = this.find(time);
        from = edges[index];
        to = edges[index + 1];
      }
      out[i] = index;
    }
    this.index = index;
  }

  private find(time: number): number {
    const { edges } = this;
    let low = 0;
    let high = edges.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (edges[middle] <= time) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

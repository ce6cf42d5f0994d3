/** Place of the first instant that is not before another, among those from one place to another, which ascend. */
export function firstFrom(instant: number, instants: Float64Array, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (instants[middle] < instant) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

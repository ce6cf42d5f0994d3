import type { Bits, Numbers } from './nodes';
import type { Collector } from './sums';
import { BLOCK } from './vector';

/** Keeps all values of each cell, since an exact quantile needs them. */
export class Values implements Collector {
  private values = new Float64Array(BLOCK);
  private cells = new Int32Array(BLOCK);
  private count = 0;

  constructor(
    private readonly when: Bits,
    private readonly argument: Numbers
  ) {}

  add(start: number, rows: number, cellOf: Int32Array): void {
    this.makeRoom(rows);
    const { when } = this;
    const { values, whole } = this.argument;
    const from = whole ? start : 0;
    const fromBits = when.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      if ((when.words[fromBits + (i >>> 5)] >>> (i & 31)) & 1) {
        this.values[this.count] = values[from + i];
        this.cells[this.count] = cellOf[start + i];
        this.count += 1;
      }
    }
  }

  /** By cell the quantile of type 7 (Hyndman & Fan 1996, p. 363): between the two values next to place (n - 1) x share. */
  *quantiles(share: number, cells: number): Generator<void, Array<number | null>, void> {
    const ends = new Int32Array(cells + 1);
    for (let i = 0; i < this.count; i += 1) {
      ends[this.cells[i] + 1] += 1;
    }
    for (let cell = 0; cell < cells; cell += 1) {
      ends[cell + 1] += ends[cell];
    }
    yield;
    const sorted = new Float64Array(this.count);
    const places = ends.slice();
    for (let i = 0; i < this.count; i += 1) {
      const cell = this.cells[i];
      sorted[places[cell]] = this.values[i];
      places[cell] += 1;
    }
    yield;
    const results: Array<number | null> = [];
    for (let cell = 0; cell < cells; cell += 1) {
      results.push(yield* quantile(sorted.subarray(ends[cell], ends[cell + 1]), share));
    }
    return results;
  }

  private makeRoom(rows: number): void {
    if (this.count + rows > this.values.length) {
      const length = Math.max(this.values.length * 2, this.count + rows);
      const values = new Float64Array(length);
      values.set(this.values);
      const cells = new Int32Array(length);
      cells.set(this.cells);
      this.values = values;
      this.cells = cells;
    }
  }
}

function* quantile(values: Float64Array, share: number): Generator<void, number | null, void> {
  if (values.length === 0) {
    return null;
  }
  const place = (values.length - 1) * share;
  const below = Math.floor(place);
  const low = yield* select(values, below);
  if (place === below) {
    return low;
  }
  let high = Infinity;
  for (let i = below + 1; i < values.length; i += 1) {
    high = Math.min(high, values[i]);
  }
  return low + (high - low) * (place - below);
}

/** Puts the value of a place there, smaller ones before and greater ones after it (Hoare 1961, Comm. ACM 4, p. 321). */
function* select(values: Float64Array, place: number): Generator<void, number, void> {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const [left, right] = parted(values, low, high);
    if (place <= right) {
      high = right;
    } else if (place >= left) {
      low = left;
    } else {
      break;
    }
    if (high - low > BLOCK) {
      yield;
    }
  }
  return values[place];
}

/** Parts by a middle value: up to `right` none greater, from `left` on none smaller. */
function parted(values: Float64Array, low: number, high: number): [left: number, right: number] {
  const pivot = middleOf(values[low], values[(low + high) >>> 1], values[high]);
  let left = low;
  let right = high;
  while (left <= right) {
    while (values[left] < pivot) {
      left += 1;
    }
    while (values[right] > pivot) {
      right -= 1;
    }
    if (left <= right) {
      const value = values[left];
      values[left] = values[right];
      values[right] = value;
      left += 1;
      right -= 1;
    }
  }
  return [left, right];
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

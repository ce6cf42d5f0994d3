import { BLOCK } from './vector';

/** Columns to walk through, row by row in (time, id) order. */
interface Walk {
  /** How many different keys there are. */
  size: number;
  keys: Int32Array;
  /** The instant that a row shows to others, and the one that it looks from. */
  give: Float64Array;
  take: Float64Array;
  /** The other row must differ in this; null: any row will do. */
  unlike: Int32Array | null;
  /** Rows that others may find. */
  counts: Int32Array;
  /** 1 when others come later and rows are walked backwards, -1 when they come earlier and rows are walked forwards. */
  sign: number;
}

interface Walker {
  /** Milliseconds to the nearest other row, for a block of rows; NaN where there is none. */
  run(start: number, rows: number): Float64Array;
}

export function walkerFor(walk: Walk): Walker {
  return walk.unlike === null ? new PlainWalker(walk) : new UnlikeWalker(walk, walk.unlike);
}

// clear: for each row from the far end: gap[row] = nearest[key[row]] - end[row]; if (row counts) nearest[key[row]] = start[row]
class PlainWalker implements Walker {
  private readonly gaps = new Float64Array(BLOCK);
  private readonly near: Float64Array;

  constructor(private readonly walk: Walk) {
    this.near = new Float64Array(walk.size).fill(NaN);
  }

  run(start: number, rows: number): Float64Array {
    const { near, gaps } = this;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row -= sign) {
      const key = keys[row];
      if (key < 0) {
        gaps[row - start] = NaN;
        continue;
      }
      gaps[row - start] = sign * (near[key] - take[row]);
      if ((counts[row >>> 5] >>> (row & 31)) & 1) {
        near[key] = give[row];
      }
    }
    return gaps;
  }
}

// The same, with two nearest rows kept for each key: the nearest, and the nearest whose `unlike` is another than the nearest's.
class UnlikeWalker implements Walker {
  private readonly gaps = new Float64Array(BLOCK);
  private readonly near: Float64Array;
  private readonly other: Float64Array;
  private readonly nearCode: Int32Array;

  constructor(
    private readonly walk: Walk,
    private readonly unlike: Int32Array
  ) {
    this.near = new Float64Array(walk.size).fill(NaN);
    this.other = new Float64Array(walk.size).fill(NaN);
    this.nearCode = new Int32Array(walk.size).fill(-2);
  }

  run(start: number, rows: number): Float64Array {
    const { gaps, near, other, unlike } = this;
    const { keys, take, sign } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row -= sign) {
      const key = keys[row];
      if (key < 0) {
        gaps[row - start] = NaN;
        continue;
      }
      const isAlike = this.nearCode[key] === unlike[row];
      gaps[row - start] = sign * ((isAlike ? other[key] : near[key]) - take[row]);
      this.meet(key, row, isAlike);
    }
    return gaps;
  }

  /** A row that counts becomes the nearest; the one before it stays the nearest of another kind. */
  private meet(key: number, row: number, isAlike: boolean): void {
    const { counts, give } = this.walk;
    if (((counts[row >>> 5] >>> (row & 31)) & 1) === 0) {
      return;
    }
    if (!isAlike) {
      this.other[key] = this.near[key];
      this.nearCode[key] = this.unlike[row];
    }
    this.near[key] = give[row];
  }
}

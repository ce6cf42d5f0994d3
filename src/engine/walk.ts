import { BLOCK } from './vector';

/** Instants of rows: milliseconds, or where all of them are whole seconds, seconds since some beginning, which are half the size. */
export type Instants = Float64Array | Int32Array;

/** No two seconds lie further apart than this; what does means that there is no other row. */
export const FARTHEST = 2 ** 29;
const NOWHERE = 2 ** 30;

/** Columns to walk through, row by row in (time, id) order. */
export interface Walk {
  /** How many different keys there are. */
  size: number;
  keys: Int32Array;
  /** The instant that a row shows to others, and the one that it looks from. */
  give: Instants;
  take: Instants;
  /** The other row must differ in this; null: any row will do. */
  unlike: Int32Array | null;
  /** Rows that others may find. */
  counts: Int32Array;
  /** 1 when others come later and rows are walked backwards, -1 when they come earlier and rows are walked forwards. */
  sign: number;
}

export interface Walker {
  /** Time to the nearest other row, for a block of rows; NaN or beyond the farthest where there is none. */
  run(start: number, rows: number): Instants;
}

export function walkerFor(walk: Walk): Walker {
  return walk.unlike === null ? new PlainWalker(walk) : new UnlikeWalker(walk, walk.unlike);
}

/** What stands where no other row was seen yet: it makes every gap too long. */
function nobody({ give, sign, size }: Walk): Instants {
  return give instanceof Int32Array ? new Int32Array(size).fill(sign * NOWHERE) : new Float64Array(size).fill(NaN);
}

function emptyGaps({ give }: Walk): { gaps: Instants; none: number } {
  return give instanceof Int32Array
    ? { gaps: new Int32Array(BLOCK), none: NOWHERE }
    : { gaps: new Float64Array(BLOCK), none: NaN };
}

// clear: for each row from the far end: gap[row] = nearest[key[row]] - end[row]; if (row counts) nearest[key[row]] = start[row]
class PlainWalker implements Walker {
  private readonly near: Instants;
  private readonly empty: ReturnType<typeof emptyGaps>;

  constructor(private readonly walk: Walk) {
    this.near = nobody(walk);
    this.empty = emptyGaps(walk);
  }

  run(start: number, rows: number): Instants {
    const { near } = this;
    const { gaps, none } = this.empty;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row -= sign) {
      const key = keys[row];
      if (key < 0) {
        gaps[row - start] = none;
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
  private readonly near: Instants;
  private readonly other: Instants;
  private readonly nearCode: Int32Array;
  private readonly empty: ReturnType<typeof emptyGaps>;

  constructor(
    private readonly walk: Walk,
    private readonly unlike: Int32Array
  ) {
    this.near = nobody(walk);
    this.other = nobody(walk);
    this.nearCode = new Int32Array(walk.size).fill(-2);
    this.empty = emptyGaps(walk);
  }

  run(start: number, rows: number): Instants {
    const { near, other, nearCode, unlike } = this;
    const { gaps, none } = this.empty;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row -= sign) {
      const key = keys[row];
      if (key < 0) {
        gaps[row - start] = none;
        continue;
      }
      const code = unlike[row];
      const isAlike = nearCode[key] === code;
      const nearest = near[key];
      gaps[row - start] = sign * ((isAlike ? other[key] : nearest) - take[row]);
      if ((counts[row >>> 5] >>> (row & 31)) & 1) {
        other[key] = isAlike ? other[key] : nearest;
        nearCode[key] = code;
        near[key] = give[row];
      }
    }
    return gaps;
  }
}

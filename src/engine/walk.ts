import { shortWalker } from './short-walk';
import { BLOCK } from './vector';
import type { Instants, Walk, Walker } from './walking';

export function walkerFor(walk: Walk): Walker {
  if (isShort(walk)) {
    return shortWalker(walk);
  }
  const long = walk as Walk<Float64Array>;
  return long.unlike === null ? new PlainWalker(long) : new UnlikeWalker(long, long.unlike);
}

function isShort(walk: Walk): walk is Walk<Int32Array> {
  return walk.give instanceof Int32Array;
}

// clear: for each row from the far end: gap[row] = nearest[key[row]] - end[row]; if (row counts) nearest[key[row]] = start[row]
class PlainWalker implements Walker {
  private readonly gaps = new Float64Array(BLOCK);
  private readonly near: Float64Array;

  constructor(private readonly walk: Walk<Float64Array>) {
    this.near = new Float64Array(walk.size + 1).fill(NaN);
  }

  run(start: number, rows: number): Instants {
    const { near, gaps } = this;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row -= sign) {
      const key = keys[row] + 1;
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
    private readonly walk: Walk<Float64Array>,
    private readonly unlike: Int32Array
  ) {
    this.near = new Float64Array(walk.size + 1).fill(NaN);
    this.other = new Float64Array(walk.size + 1).fill(NaN);
    this.nearCode = new Int32Array(walk.size + 1).fill(-2);
  }

  run(start: number, rows: number): Instants {
    const { near, other, nearCode, gaps, unlike } = this;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row -= sign) {
      const key = keys[row] + 1;
      const isAlike = nearCode[key] === unlike[row];
      gaps[row - start] = sign * ((isAlike ? other[key] : near[key]) - take[row]);
      if ((counts[row >>> 5] >>> (row & 31)) & 1) {
        other[key] = isAlike ? other[key] : near[key];
        nearCode[key] = unlike[row];
        near[key] = give[row];
      }
    }
    return gaps;
  }
}

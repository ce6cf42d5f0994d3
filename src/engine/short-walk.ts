import { BLOCK } from './vector';
import type { Walk, Walker } from './walking';

/** No two seconds lie further apart than this; what does means that there is no other row. */
export const FARTHEST = 2 ** 29;
/** What stands where no other row was seen yet: it makes every gap too long. */
const NOWHERE = 2 ** 30;

/** Walks in seconds. The same steps as in milliseconds, but without a branch that the processor would have to guess. */
export function shortWalker(walk: Walk<Int32Array>): Walker {
  return walk.unlike === null ? new PlainWalker(walk) : new UnlikeWalker(walk, walk.unlike);
}

// clear: for each row from the far end: gap[row] = nearest[key[row]] - end[row]; if (row counts) nearest[key[row]] = start[row]
class PlainWalker implements Walker {
  private readonly gaps = new Int32Array(BLOCK);
  private readonly near: Int32Array;

  constructor(private readonly walk: Walk<Int32Array>) {
    this.near = new Int32Array(walk.size + 1).fill(walk.sign * NOWHERE);
  }

  run(start: number, rows: number): Int32Array {
    const { near, gaps } = this;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row = (row - sign) | 0) {
      const key = keys[row] + 1;
      const seen = near[key];
      gaps[row - start] = Math.imul(sign, seen - take[row]);
      near[key] = seen ^ ((seen ^ give[row]) & -((counts[row >>> 5] >>> (row & 31)) & 1));
    }
    return gaps;
  }
}

/** For each key four cells side by side: the nearest row, its `unlike`, and the nearest of another `unlike`. */
class UnlikeWalker implements Walker {
  private readonly gaps = new Int32Array(BLOCK);
  private readonly cells: Int32Array;

  constructor(
    private readonly walk: Walk<Int32Array>,
    private readonly unlike: Int32Array
  ) {
    const { size, sign } = walk;
    this.cells = new Int32Array(4 * (size + 1)).fill(sign * NOWHERE);
    for (let cell = 1; cell < this.cells.length; cell += 4) {
      this.cells[cell] = -2;
    }
  }

  run(start: number, rows: number): Int32Array {
    const { gaps, cells, unlike } = this;
    const { keys, give, take, sign, counts } = this.walk;
    const first = sign > 0 ? start + rows - 1 : start;
    const last = sign > 0 ? start - 1 : start + rows;
    for (let row = first; row !== last; row = (row - sign) | 0) {
      const cell = (keys[row] + 1) << 2;
      const near = cells[cell];
      const other = cells[cell + 2];
      const code = unlike[row];
      const found = cells[cell + 1] === code ? other : near;
      gaps[row - start] = Math.imul(sign, found - take[row]);
      if ((counts[row >>> 5] >>> (row & 31)) & 1) {
        cells[cell] = give[row];
        cells[cell + 1] = code;
        cells[cell + 2] = found;
      }
    }
    return gaps;
  }
}

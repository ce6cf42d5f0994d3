import type { FirstOf } from '../plan';

import type { Cells } from './cells';
import type { Combos } from './combos';
import { Dense } from './dense';
import { compareIds } from './order';
import type { IdOf } from './order';
import type { Bits } from './nodes';
import type { TextVector } from './vector';
import { wordsFor } from './vector';

/** Marks, for each value within each wider cell, the one row that stands for it: the first in (time, id). */
export class Firsts {
  readonly marked: Int32Array;
  private readonly wider: Int32Array;
  private readonly widerCount: number;
  private readonly dense: Dense;
  private readonly rows: number[] = [];

  constructor(
    private readonly asked: {
      first: FirstOf;
      by: TextVector;
      when: Bits;
      cells: Cells;
      combos: Combos | null;
      times: Float64Array | null;
      ids: IdOf;
    }
  ) {
    const { first, by, cells, combos } = asked;
    this.wider = widerCells(cells, combos, first);
    this.widerCount = this.wider.reduce((most, cell) => Math.max(most, cell + 1), 1);
    this.dense = new Dense(Math.max(1, by.size) * this.widerCount);
    this.marked = new Int32Array(wordsFor(cells.cellOf.length));
  }

  add(start: number, rows: number): void {
    const { wider, widerCount, dense } = this;
    const { by, when, cells } = this.asked;
    const fromBits = when.whole ? start >>> 5 : 0;
    for (let i = 0; i < rows; i += 1) {
      const row = start + i;
      const value = by.codes[row];
      if ((when.words[fromBits + (i >>> 5)] >>> (i & 31)) & 1 && value >= 0) {
        this.meet(dense.codeOf(value * widerCount + wider[cells.cellOf[row]]), row);
      }
    }
  }

  private meet(place: number, row: number): void {
    const { rows, marked } = this;
    if (place === rows.length) {
      rows.push(row);
    } else if (this.isBefore(row, rows[place])) {
      const loser = rows[place];
      marked[loser >>> 5] &= ~(1 << (loser & 31));
      rows[place] = row;
    } else {
      return;
    }
    marked[row >>> 5] |= 1 << (row & 31);
  }

  private isBefore(row: number, other: number): boolean {
    const { times, ids } = this.asked;
    return times && times[row] !== times[other] ? times[row] < times[other] : compareIds(ids, row, other) < 0;
  }
}

/** For each cell, the wider one that it belongs to: only some of its groups, and perhaps its bucket. */
function widerCells({ count, combos: comboOf, buckets }: Cells, combos: Combos | null, first: FirstOf): Int32Array {
  const places = new Map<string, number>();
  return Int32Array.from({ length: count }, (_, cell) => {
    const groups = first.groups.map((group) => combos!.groups[group][comboOf[cell]]);
    const key = [...groups, first.bucketed ? buckets[cell] : -1].join(' ');
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  });
}

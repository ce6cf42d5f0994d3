import { MOST_CELLS } from '../plan';

import { Buckets } from './buckets';
import type { Combos } from './combos';
import { Dense } from './dense';
import type { Graph } from './graph';
import type { Bits } from './nodes';
import { BLOCK, eachBlock, wordsFor } from './vector';

/** Up to so many possible cells each has its place; of more, only those that occur. */
const FEW = 1 << 14;

/** Which cell each row falls into. */
export interface Cells {
  /** Where there are more than may be shown, they are only counted. */
  count: number;
  /** By row; meaningless where the row is not inside. */
  cellOf: Int32Array;
  /** Rows of the period that pass the filters. */
  inside: Int32Array;
  /** By cell: its combination of groups, its bucket, and whether any row is in it. */
  combos: Int32Array;
  buckets: Int32Array;
  present: Uint8Array;
}

export interface CellsAsked {
  graph: Graph;
  inside: Bits;
  combos: Combos | null;
  edges: readonly number[];
  times: Float64Array | null;
  length: number;
}

/** Puts rows into cells, block by block. */
export function* cellsFor(asked: CellsAsked): Generator<void, Cells, void> {
  const { graph, length } = asked;
  const sorter = new Sorter(asked);
  yield* eachBlock(length, (start, rows) => {
    graph.run(start, rows);
    if (copyBits(asked.inside, { start, rows }, sorter.inside)) {
      sorter.sort(start, rows);
    }
  });
  return sorter.cells();
}

/** Copies a block's bits. True where there is any. */
function copyBits(bits: Bits, { start, rows }: { start: number; rows: number }, out: Int32Array): boolean {
  const from = bits.whole ? start >>> 5 : 0;
  let any = 0;
  for (let word = 0; word < wordsFor(rows); word += 1) {
    out[(start >>> 5) + word] = bits.words[from + word];
    any |= bits.words[from + word];
  }
  return any !== 0;
}

class Sorter {
  readonly inside: Int32Array;
  private readonly cellOf: Int32Array;
  private readonly finder: Buckets | null;
  private readonly bucketCount: number;
  private readonly bucketOf = new Int32Array(BLOCK);
  private readonly space: number;
  /** By possible cell, whether any row is in it; null where only those are numbered that occur. */
  private readonly present: Uint8Array | null;
  private readonly dense: Dense;
  private readonly keys: number[] = [];

  constructor(private readonly asked: CellsAsked) {
    const { edges, combos, length } = asked;
    this.inside = new Int32Array(wordsFor(length));
    this.cellOf = new Int32Array(length);
    this.finder = edges.length > 1 ? new Buckets(edges) : null;
    this.bucketCount = Math.max(1, edges.length - 1);
    this.space = this.bucketCount * (combos?.size ?? 1);
    this.present = this.space <= FEW ? new Uint8Array(this.space) : null;
    this.dense = new Dense(this.present ? 0 : this.space);
  }

  sort(start: number, rows: number): void {
    const { finder, asked, cellOf, bucketOf, bucketCount } = this;
    if (finder && asked.times) {
      finder.fill(bucketOf, asked.times, { start, rows });
    }
    const combos = asked.combos?.codes;
    for (let i = 0; i < rows; i += 1) {
      cellOf[start + i] = (combos ? combos[start + i] * bucketCount : 0) + bucketOf[i];
    }
    if (this.present) {
      this.mark(this.present, start, rows);
    } else {
      this.number(start, rows);
    }
  }

  cells(): Cells {
    const { cellOf, inside, bucketCount, finder, present, space } = this;
    const keys = present ? Int32Array.from({ length: space }, (_, key) => key) : this.keys;
    return {
      count: present ? space : this.dense.size,
      cellOf,
      inside,
      combos: Int32Array.from(keys, (key) => Math.floor(key / bucketCount)),
      buckets: Int32Array.from(keys, (key) => (finder ? key % bucketCount : -1)),
      present: present ?? new Uint8Array(keys.length).fill(1),
    };
  }

  private mark(present: Uint8Array, start: number, rows: number): void {
    const { cellOf, inside } = this;
    for (let row = start; row < start + rows; row += 1) {
      present[cellOf[row]] |= (inside[row >>> 5] >>> (row & 31)) & 1;
    }
  }

  private number(start: number, rows: number): void {
    const { cellOf, inside, dense, keys } = this;
    for (let row = start; row < start + rows; row += 1) {
      if ((inside[row >>> 5] >>> (row & 31)) & 1) {
        const key = cellOf[row];
        const cell = dense.codeOf(key);
        if (cell === keys.length && cell <= MOST_CELLS) {
          keys.push(key);
        }
        cellOf[row] = cell;
      } else {
        cellOf[row] = 0;
      }
    }
  }
}

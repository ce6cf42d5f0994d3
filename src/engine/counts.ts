import type { Bits } from './nodes';
import { Patterns } from './patterns';
import { BLOCK } from './vector';

/** Room for the table of cells and patterns. */
const ROOM = 1 << 22;

/**
 * Counts, for many conditions at once, the rows of each cell where they are true. Conditions of a row make a pattern,
 * and patterns are counted; where they are too many, each condition by itself.
 */
export class Counts {
  private readonly places = new Map<Bits, number>();
  private conditions: readonly Bits[] = [];
  private cells = 1;
  private patterns: Patterns | null = null;
  /** By cell, by pattern. */
  private tallies = new Int32Array(0);
  private width = 0;
  private counts: Int32Array[] = [];

  /** Asks for a count; before `begin`. */
  want(bits: Bits): void {
    if (!this.places.has(bits)) {
      this.places.set(bits, this.places.size);
    }
  }

  begin(cells: number): void {
    this.conditions = [...this.places.keys()];
    this.cells = cells;
    this.patterns = new Patterns(this.conditions);
    this.counts = this.conditions.map(() => new Int32Array(cells));
  }

  add(start: number, rows: number, cellOf: Int32Array): void {
    const { patterns } = this;
    if (patterns && patterns.number(start, rows) && this.makeRoom(patterns.size)) {
      this.tally(patterns.ids, cellOf.subarray(start, start + rows));
      return;
    }
    this.leavePatterns();
    this.conditions.forEach((condition, index) => count(condition, this.counts[index], { start, rows, cellOf }));
  }

  /** From here on each condition is counted by itself. */
  private leavePatterns(): void {
    const { patterns } = this;
    if (patterns) {
      this.patterns = null;
      for (const _ of this.settle(patterns)) {
        // Rarely so many patterns: not worth a breath.
      }
    }
  }

  /** To be run after the last block. */
  *finish(): Generator<void, void, void> {
    if (this.patterns) {
      yield* this.settle(this.patterns);
    }
  }

  /** By cell, how many rows. After `finish`. */
  of(bits: Bits): Int32Array {
    return this.counts[this.places.get(bits)!];
  }

  // clear: for each condition and row: if (condition[row]) count[condition][cell[row]] += 1
  private tally(ids: Int32Array, cellOf: Int32Array): void {
    const { tallies, width } = this;
    for (let i = 0; i < cellOf.length; i += 1) {
      tallies[cellOf[i] * width + ids[i]] += 1;
    }
  }

  /** False where the table would grow too large. */
  private makeRoom(patterns: number): boolean {
    const { cells, width, tallies } = this;
    if (patterns <= width) {
      return true;
    }
    const wider = Math.max(32, width * 2, patterns);
    if (wider * cells > ROOM) {
      return false;
    }
    const larger = new Int32Array(wider * cells);
    for (let cell = 0; width > 0 && cell < cells; cell += 1) {
      larger.set(tallies.subarray(cell * width, (cell + 1) * width), cell * wider);
    }
    this.tallies = larger;
    this.width = wider;
    return true;
  }

  /** From patterns to conditions. */
  private *settle(patterns: Patterns): Generator<void, void, void> {
    const { width, cells } = this;
    const count = Math.min(width, patterns.size);
    const conditions = Array.from({ length: count }, (_, pattern) => patterns.conditionsOf(pattern));
    const list = Int32Array.from(conditions.flat());
    const ends = new Int32Array(count + 1);
    conditions.forEach(({ length }, pattern) => {
      ends[pattern + 1] = ends[pattern] + length;
    });
    const step = Math.ceil(BLOCK / (count + 1));
    for (let cell = 0; cell < cells; cell += step) {
      this.unpack({ list, ends }, cell, Math.min(cells, cell + step));
      yield;
    }
  }

  // clear: for each cell, pattern and condition of it: counts[condition][cell] += tallies[cell][pattern]
  private unpack({ list, ends }: { list: Int32Array; ends: Int32Array }, from: number, to: number): void {
    const { tallies, width, counts } = this;
    const sums = new Int32Array(counts.length);
    for (let cell = from; cell < to; cell += 1) {
      sums.fill(0);
      for (let pattern = 0; pattern < ends.length - 1; pattern += 1) {
        const tally = tallies[cell * width + pattern];
        const end = tally === 0 ? 0 : ends[pattern + 1];
        for (let index = ends[pattern]; index < end; index += 1) {
          sums[list[index]] += tally;
        }
      }
      for (let condition = 0; condition < sums.length; condition += 1) {
        counts[condition][cell] += sums[condition];
      }
    }
  }
}

function count(
  { words, whole }: Bits,
  counts: Int32Array,
  { start, rows, cellOf }: { start: number; rows: number; cellOf: Int32Array }
): void {
  const from = whole ? start >>> 5 : 0;
  for (let first = 0; first < rows; first += 32) {
    const word = words[from + (first >>> 5)];
    const end = word === 0 ? first : Math.min(first + 32, rows);
    for (let i = first; i < end; i += 1) {
      counts[cellOf[start + i]] += (word >>> (i & 31)) & 1;
    }
  }
}

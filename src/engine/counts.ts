import type { Bits } from './nodes';
import { BLOCK } from './vector';

/** Room for one table of patterns: small enough to stay in a fast cache. */
const ROOM = 1 << 20;
const MOST_LANES = 8;

/**
 * Counts, for many conditions at once, the rows of each cell where they are true.
 * Up to eight conditions of a row are packed into one byte, and patterns are counted instead of conditions.
 */
export class Counts {
  private readonly places = new Map<Bits, number>();
  private packs: Pack[] = [];

  /** Asks for a count; before `begin`. */
  want(bits: Bits): void {
    if (!this.places.has(bits)) {
      this.places.set(bits, this.places.size);
    }
  }

  begin(cells: number): void {
    const wanted = [...this.places.keys()];
    const most = Math.max(1, Math.min(MOST_LANES, Math.floor(Math.log2(ROOM / cells))));
    const lanes = Math.max(1, Math.ceil(wanted.length / Math.ceil(wanted.length / most)));
    this.packs = [];
    for (let from = 0; from < wanted.length; from += lanes) {
      this.packs.push(new Pack(wanted.slice(from, from + lanes), cells));
    }
    this.lanes = lanes;
  }
  private lanes = 1;

  add(start: number, rows: number, cellOf: Int32Array): void {
    for (const pack of this.packs) {
      pack.add(start, rows, cellOf);
    }
  }

  /** By cell, how many rows. After the last block. */
  of(bits: Bits): Int32Array {
    const place = this.places.get(bits)!;
    return this.packs[Math.floor(place / this.lanes)].countOf(place % this.lanes);
  }
}

class Pack {
  private readonly lanes: number;
  private readonly tallies: Int32Array;
  private readonly words = new Int32Array(BLOCK / 4);
  private readonly patterns = new Uint8Array(this.words.buffer);
  private sums: Int32Array[] | null = null;

  constructor(
    private readonly conditions: readonly Bits[],
    private readonly cells: number
  ) {
    this.lanes = conditions.length;
    this.tallies = new Int32Array(cells << this.lanes);
  }

  // clear: for each condition and row: if (condition[row]) count[condition][cell[row]] += 1
  add(start: number, rows: number, cellOf: Int32Array): void {
    const { lanes, tallies, patterns } = this;
    this.words.fill(0);
    this.conditions.forEach((condition, lane) => this.lay(condition, lane, start, rows));
    for (let i = 0; i < rows; i += 1) {
      tallies[(cellOf[start + i] << lanes) | patterns[i]] += 1;
    }
  }

  countOf(lane: number): Int32Array {
    this.sums ??= this.unpacked();
    return this.sums[lane];
  }

  private unpacked(): Int32Array[] {
    const { lanes, tallies, cells } = this;
    const sums = this.conditions.map(() => new Int32Array(cells));
    for (let place = 0; place < tallies.length; place += 1) {
      const tally = tallies[place];
      if (tally !== 0) {
        const cell = place >> lanes;
        for (let lane = 0; lane < lanes; lane += 1) {
          sums[lane][cell] += (place >> lane) & 1 ? tally : 0;
        }
      }
    }
    return sums;
  }

  /** Spreads a condition's bits over the bytes of rows, four rows a time, into one lane. Bytes lie in memory lowest first. */
  private lay({ words, whole }: Bits, lane: number, start: number, rows: number): void {
    const out = this.words;
    const from = whole ? start >>> 5 : 0;
    for (let i = 0, word = from; i < rows >>> 2 || i << 2 < rows; i += 8, word += 1) {
      const bits = words[word];
      if (bits !== 0) {
        for (let nibble = 0; nibble < 8; nibble += 1) {
          out[i + nibble] |= (Math.imul((bits >>> (nibble << 2)) & 15, 0x00204081) & 0x01010101) << lane;
        }
      }
    }
  }
}

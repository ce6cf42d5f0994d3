import type { SequenceRow } from '../formula';

import { wordsFor } from './vector';
import { FARTHEST } from './short-walk';
import type { Instants } from './walking';

/** What is kept of gaps: only whether they lie within windows, where nobody asks for more. */
export class Wanted {
  /** Milliseconds, NaN where there is no other row. */
  readonly gaps: Float64Array | null;
  readonly found = new Map<number | null, Int32Array>();

  /** `unit`: milliseconds of one tick of the gaps given. */
  constructor(
    sequences: readonly SequenceRow[],
    private readonly length: number,
    private readonly unit: number,
    keepAll: boolean
  ) {
    const all = keepAll || sequences.some(({ type }) => type === 'number');
    this.gaps = all ? new Float64Array(length) : null;
    for (const { within } of all ? [] : sequences) {
      this.found.set(within, new Int32Array(wordsFor(length)));
    }
  }

  settle(gaps: Instants, start: number, rows: number): void {
    this.keep(gaps, start, rows);
    this.found.forEach((all, within) => {
      const words = all.subarray(start >>> 5, wordsFor(Math.min(start + rows, this.length)));
      const ticks = within === null ? Infinity : (within * 1000) / this.unit;
      if (gaps instanceof Int32Array) {
        markShort(gaps, Math.min(Math.floor(ticks), FARTHEST), words);
      } else {
        mark(gaps, ticks, words);
      }
    });
  }

  private keep(gaps: Instants, start: number, rows: number): void {
    const { unit } = this;
    const kept = this.gaps;
    for (let i = 0; kept && i < rows; i += 1) {
      kept[start + i] = gaps[i] > FARTHEST && unit > 1 ? NaN : gaps[i] * unit;
    }
  }
}

// clear: if (gaps[row] <= limit) words[row] = 1. Bits after the last row mean nothing.
function mark(gaps: Float64Array, limit: number, words: Int32Array): void {
  for (let word = 0, i = 0; word < words.length; word += 1) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 1, i += 1) {
      bits |= (gaps[i] <= limit ? 1 : 0) << bit;
    }
    words[word] = bits;
  }
}

function markShort(gaps: Int32Array, limit: number, words: Int32Array): void {
  for (let word = 0, i = 0; word < words.length; word += 1) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 1, i += 1) {
      bits |= ((gaps[i] - limit - 1) >>> 31) << bit;
    }
    words[word] = bits;
  }
}

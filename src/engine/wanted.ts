import type { SequenceRow } from '../formula';

import { wordsFor } from './vector';
import { FARTHEST } from './walk';
import type { Instants } from './walk';

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
    this.found.forEach((words, within) => {
      const ticks = within === null ? Infinity : (within * 1000) / this.unit;
      const limit = gaps instanceof Int32Array ? Math.min(Math.floor(ticks), FARTHEST) : ticks;
      mark(gaps, limit, words.subarray(start >>> 5, wordsFor(Math.min(start + rows, this.length))));
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

/** One bit per gap that is at most the limit. Bits after the last row mean nothing. */
function mark(gaps: Instants, limit: number, words: Int32Array): void {
  for (let word = 0, i = 0; word < words.length; word += 1) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit += 1, i += 1) {
      bits |= (gaps[i] <= limit ? 1 : 0) << bit;
    }
    words[word] = bits;
  }
}

import { Counts } from './counts';
import type { Bits } from './nodes';
import { BLOCK, wordsFor } from './vector';

/** Seeded, so that every run counts the same. */
function bitsFrom(seed: number, rows: number): Bits {
  const words = new Int32Array(wordsFor(rows));
  let state = seed;
  for (let row = 0; row < rows; row += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    words[row >>> 5] |= ((state >>> 16) & 1) << (row & 31);
  }
  return { id: seed, words, whole: true };
}

function isTrue({ words }: Bits, row: number): boolean {
  return ((words[row >>> 5] >>> (row & 31)) & 1) === 1;
}

describe('counting conditions by cell', () => {
  it.each([
    ['few conditions', 3, 2 * BLOCK + 77, 5],
    ['none', 0, 100, 2],
    ['so many that patterns do not pay', 30, BLOCK + 9, 7],
    ['so many cells that patterns find no room', 9, BLOCK, 200_000],
  ])('gives what one gets row by row: %s', (_, conditions, rows, cells) => {
    const bits = Array.from({ length: conditions }, (_each, index) => bitsFrom(index + 1, rows));
    const cellOf = Int32Array.from({ length: rows }, (_each, row) => (row * 17) % cells);
    const counts = new Counts();
    bits.forEach((each) => counts.want(each));
    counts.begin(cells);
    for (let start = 0; start < rows; start += BLOCK) {
      counts.add(start, Math.min(BLOCK, rows - start), cellOf);
    }
    for (const _breath of counts.finish()) {
      // nothing to do in between
    }
    for (const each of bits) {
      const expected = new Int32Array(cells);
      cellOf.forEach((cell, row) => {
        expected[cell] += isTrue(each, row) ? 1 : 0;
      });
      expect(counts.of(each).every((count, cell) => count === expected[cell])).toBe(true);
    }
  });
});

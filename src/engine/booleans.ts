import { BadValues } from './bad-values';
import { booleanOf } from './values';
import { eachBlock, wordsFor } from './vector';
import type { BooleanVector } from './vector';

/** A column of true and false. Throws a Problem where a value cannot be read. */
export function* readBooleans(
  values: ArrayLike<unknown>,
  length: number,
  place: { field: string; column: string }
): Generator<void, BooleanVector, void> {
  const yes = new Int32Array(wordsFor(length));
  const no = new Int32Array(wordsFor(length));
  const bad = new BadValues();
  yield* eachBlock(length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      const value = values[row];
      const read = value === true || value === false ? value : booleanOf(value);
      if (read === true) {
        yes[row >>> 5] |= 1 << (row & 31);
      } else if (read === false) {
        no[row >>> 5] |= 1 << (row & 31);
      } else if (read === undefined) {
        bad.note(value);
      }
    }
  });
  bad.tell({ ...place, wanted: 'true or false' });
  return { kind: 'boolean', yes, no };
}

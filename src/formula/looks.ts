import { partsOf } from './tree';
import type { ExistsRow, Row, SequenceRow } from './tree';

/** All sequences inside a row expression. */
export function sequencesIn(row: Row | null): SequenceRow[] {
  if (row === null) {
    return [];
  }
  return row.kind === 'sequence' ? [row] : partsOf(row).flatMap(sequencesIn);
}

/** All looks into other entities inside a row expression. */
export function existsIn(row: Row | null): ExistsRow[] {
  if (row === null) {
    return [];
  }
  return row.kind === 'exists' ? [row] : partsOf(row).flatMap(existsIn);
}

import { existsIn, namesPeriod, sequencesIn } from '../formula';
import type { Row } from '../formula';
import { Problem } from '../model';

/** Throws a Problem where a formula of the mapping asks for more than the row itself can say. */
export function demandOneRow(row: Row): void {
  if (sequencesIn(row).length + existsIn(row).length > 0) {
    throw new Problem('invalid', 'A formula of the mapping sees one row only.', {
      hint: 'next, previous, gaps and exists_next belong into metrics.',
    });
  }
  if (namesPeriod(row)) {
    throw new Problem('invalid', 'A formula of the mapping knows no period.', {
      hint: 'period_start and period_end belong into metrics.',
    });
  }
}

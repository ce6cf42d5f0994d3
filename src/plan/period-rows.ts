import { mapParts } from '../formula';
import type { Row } from '../formula';
import type { Period } from '../model';

const EDGE = { start: 'from', end: 'to' } as const;

/** The row expression with the ends of the period in their places. */
export function withPeriod(row: Row, period: Period): Row {
  const into = (each: Row): Row => withPeriod(each, period);
  switch (row.kind) {
    case 'literal':
      return row.edge ? { kind: 'literal', value: period[EDGE[row.edge]], type: 'instant' } : row;
    case 'exists':
      return { ...row, where: row.where && into(row.where) };
    default:
      return mapParts(row, into);
  }
}

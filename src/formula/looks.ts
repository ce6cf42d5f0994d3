import { partsOf } from './tree';
import type { ExistsRow, Row, SequenceRow } from './tree';

/** All sequences inside a row expression. */
export const sequencesIn = looksIn((row): row is SequenceRow => row.kind === 'sequence');

/** All looks into other entities inside a row expression. */
export const existsIn = looksIn((row): row is ExistsRow => row.kind === 'exists');

/** The outermost rows of one kind inside a row expression; each expression is searched once, for none ever changes. */
function looksIn<Look extends Row>(isLook: (row: Row) => row is Look): (row: Row | null) => readonly Look[] {
  const known = new WeakMap<Row, readonly Look[]>();
  const search = (row: Row): readonly Look[] => {
    const found = known.get(row) ?? (isLook(row) ? [row] : partsOf(row).flatMap(search));
    known.set(row, found);
    return found;
  };
  return (row) => (row === null ? [] : search(row));
}

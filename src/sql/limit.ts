import { MOST_CELLS, mayExplode } from '../plan';
import type { Ask } from '../plan';

import type { Dialect } from './dialect';

/** Column of the one row that says how many cells there would be. */
export const CELL_COUNT_COLUMN = 'cells';

/** Cells with an end: one more than may be shown tells that there are too many, and the rest stays in the database. */
export function limitedCells(parts: readonly string[], ask: Ask, { limit }: Dialect): string {
  const cells = together(parts);
  if (!mayExplode(ask)) {
    return cells;
  }
  return `${parts.length > 1 ? `SELECT * FROM (\n${cells}\n) AS parts` : cells}\n${limit(MOST_CELLS + 1)}`;
}

/** How many cells there would be, and nothing of them. */
export function countedCells(parts: readonly string[]): string {
  return `SELECT COUNT(*) AS ${CELL_COUNT_COLUMN}\nFROM (\n${together(parts)}\n) AS counted`;
}

function together(parts: readonly string[]): string {
  return parts.join('\nUNION ALL\n');
}

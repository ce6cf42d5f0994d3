import type { Below, Place } from './tree';

/** A line of the chain: a node, and how it stands in the tree that is open. */
export interface Row {
  place: Place;
  /** 0: directly below the node whose chain it is. */
  depth: number;
  /** Among its siblings, from 1. */
  position: number;
  of: number;
  /** null: nothing stands below. */
  open: boolean | null;
}

/** The nodes below one, and below those that are open, from top to bottom. */
export function rowsOf(below: Below, place: Place, isOpen: (place: Place) => boolean, depth = 0): Row[] {
  const siblings = below(place);
  return siblings.flatMap((child, at) => {
    const open = below(child).length > 0 ? isOpen(child) : null;
    const row = { place: child, depth, position: at + 1, of: siblings.length, open };
    return open ? [row, ...rowsOf(below, child, isOpen, depth + 1)] : [row];
  });
}

/** What a key asks of the chain: another row, a row opened or closed, all of its siblings opened, or the way up. */
export type Step = { kind: 'to'; at: number } | { kind: 'open' | 'close'; places: readonly Place[] } | { kind: 'up' };

/** Rows on a page: how far Page Up and Page Down go. */
type Keys = Record<string, (rows: readonly Row[], at: number, page: number) => Step>;

/** After the pattern "Treegrid" of the WAI-ARIA Authoring Practices; Enter is the row's own button. */
const KEYS: Keys = {
  ArrowDown: (_, at) => ({ kind: 'to', at: at + 1 }),
  ArrowUp: (_, at) => ({ kind: 'to', at: at - 1 }),
  PageDown: (_, at, page) => ({ kind: 'to', at: at + page }),
  PageUp: (_, at, page) => ({ kind: 'to', at: at - page }),
  Home: () => ({ kind: 'to', at: 0 }),
  End: (rows) => ({ kind: 'to', at: rows.length - 1 }),
  ArrowRight: (rows, at) =>
    rows[at].open === false ? { kind: 'open', places: [rows[at].place] } : { kind: 'to', at: firstBelow(rows, at) },
  ArrowLeft: (rows, at) => (rows[at].open ? { kind: 'close', places: [rows[at].place] } : leave(rows, at)),
  '*': (rows, at) => ({ kind: 'open', places: siblingsOf(rows, at) }),
};

/** null where the key means nothing here. A step beyond an end stops there. */
export function stepOf(key: string, rows: readonly Row[], at: number, page: number): Step | null {
  const step = rows[at] && KEYS[key]?.(rows, at, page);
  if (!step) {
    return null;
  }
  return step.kind === 'to' ? { kind: 'to', at: Math.min(rows.length - 1, Math.max(0, step.at)) } : step;
}

const firstBelow = (rows: readonly Row[], at: number) => (rows[at].open ? at + 1 : at);

function leave(rows: readonly Row[], at: number): Step {
  const { depth } = rows[at];
  return depth === 0 ? { kind: 'up' } : { kind: 'to', at: outside(rows, at) };
}

/** The row that one stands below; -1 for those of the first depth. */
function outside(rows: readonly Row[], at: number): number {
  let found = at;
  while (found >= 0 && rows[found].depth >= rows[at].depth) {
    found -= 1;
  }
  return found;
}

function siblingsOf(rows: readonly Row[], at: number): Place[] {
  const { depth } = rows[at];
  const from = outside(rows, at) + 1;
  const to = rows.findIndex((row, i) => i > at && row.depth < depth);
  return rows
    .slice(from, to < 0 ? undefined : to)
    .filter((row) => row.depth === depth && row.open !== null)
    .map(({ place }) => place);
}

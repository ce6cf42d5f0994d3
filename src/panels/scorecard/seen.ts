/** The rows of a long list that are drawn: those in sight and some on either side. */
export interface Seen {
  first: number;
  /** One past the last. */
  end: number;
}

/** Rows drawn beyond either edge, so that a scroll finds them there. */
const MARGIN = 2;
/** By so many rows at once: a scroll of a few pixels draws nothing anew. */
const STEP = 2;

/** Lengths in pixels. */
export function seenRows(count: number, rowHeight: number, { top, height }: { top: number; height: number }): Seen {
  const first = Math.floor(top / rowHeight) - MARGIN;
  const end = Math.ceil((top + height) / rowHeight) + MARGIN;
  const coarse = (row: number) => Math.floor(row / STEP) * STEP;
  return { first: Math.min(Math.max(0, coarse(first)), count), end: Math.min(count, coarse(end) + STEP) };
}

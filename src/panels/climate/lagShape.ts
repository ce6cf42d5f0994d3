import type { LagLink } from '../../model';
import type { Box } from '../../ui/pictureLayout';

/** One lag as it is drawn, in pixels. */
export interface LagMark {
  lag: number;
  x: number;
  y: number;
  low: number;
  high: number;
  found: boolean;
}

export interface LagShape {
  /** Correlations that have a line, and where. */
  lines: ReadonlyArray<{ r: number; y: number }>;
  marks: readonly LagMark[];
  /** Where lines begin: what they are called stands before. */
  left: number;
  /** Where lags are named, below all. */
  ticks: number;
  /** Half the way from one lag to the next. */
  half: number;
}

/** Correlations are drawn up to the largest of all pictures, and never so that noise fills the box. */
const LEAST = 0.25;
/** For the names of lags, and of the lines, in em. */
const FOOT = 1.3;
const SIDE = 2.6;

/** How far from 0 any interval of the links reaches. */
export function reachOf(links: ReadonlyArray<{ lags: readonly LagLink[] }>): number {
  return Math.max(LEAST, ...links.flatMap(({ lags }) => lags.flatMap(({ low, high }) => [-low, high])));
}

/** Where a link's lags stand in a box, on a scale that all links share. */
export function lagShape(
  lags: readonly LagLink[],
  { box, em, reach }: { box: Box; em: number; reach: number }
): LagShape {
  const bottom = box.height - FOOT * em;
  const left = SIDE * em;
  const step = (box.width - left) / Math.max(1, lags.length);
  const y = (r: number) => (bottom / 2) * (1 - r / reach);
  const line = reach < 0.5 ? 0.2 : 0.5;
  return {
    lines: [line, 0, -line].map((r) => ({ r, y: y(r) })),
    marks: lags.map(({ lag, r, low, high, found }, index) => ({
      ...{ lag, found, x: left + (index + 0.5) * step, y: y(r), low: y(low), high: y(high) },
    })),
    ...{ left, ticks: box.height - 0.35 * em, half: step / 2 },
  };
}

/** Least width of a small picture, and what lies between two, in em. */
const WIDTH = 15;
const GAP = 2;

/** How many of the pictures stand side by side, and how wide each is, in pixels. */
export function columnsIn(
  width: number,
  em: number,
  pictures: number
): { columns: number; width: number; gap: number } {
  const most = Math.floor((width / em + GAP) / (WIDTH + GAP));
  const columns = Math.max(1, Math.min(most, pictures));
  return { columns, width: (width - (columns - 1) * GAP * em) / columns, gap: GAP * em };
}

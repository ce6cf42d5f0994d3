import type { Interval } from '../model';

/** Something that lies at a distance from what it is held against. */
export interface Gap {
  name: string;
  gap: number;
  /** Where the gap may truly lie; null where that is not known. */
  interval: Interval | null;
  /** It lies there by more than chance explains. */
  differs: boolean;
  /** What stands beside it, as it is read. */
  figures: readonly string[];
}

/** Gaps on one scale around what they are held against. */
export interface Gaps {
  shown: readonly Gap[];
  /** Those that there was no room for; the ones that differ are always shown first. */
  others: number;
  /** Where a gap lies on the track, in per cent; what it is held against lies at `zero`. */
  place: (gap: number) => number;
  zero: number;
}

/** What differs first, then by size; on a scale that holds all that is shown. */
export function gapRows(gaps: readonly Gap[], most: number): Gaps {
  const order = [...gaps].sort(
    (left, right) => Number(right.differs) - Number(left.differs) || Math.abs(right.gap) - Math.abs(left.gap)
  );
  const shown = order.slice(0, gaps.length > most ? most - 1 : most);
  const ends = shown.flatMap(({ gap, interval }) => [0, gap, ...(interval ? [interval.low, interval.high] : [])]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = (high - low || 1) * 1.08;
  const from = (low + high) / 2 - span / 2;
  const place = (gap: number) => (100 * (gap - from)) / span;
  return { shown, others: gaps.length - shown.length, place, zero: place(0) };
}

import type { DriverGroup } from '../../model';

/** Groups beside what is expected of them, on one scale around it. */
export interface Gaps {
  shown: readonly DriverGroup[];
  /** Groups that there was no room for; those that differ are always shown first. */
  others: number;
  /** Where a gap lies on the track, in per cent; what is expected lies at `zero`. */
  place: (gap: number) => number;
  zero: number;
}

/** Who differs first, then by size; on a scale that holds all that is shown. */
export function gapRows(groups: readonly DriverGroup[], most: number): Gaps {
  const size = ({ adjusted }: DriverGroup) => Math.abs(adjusted!.gap);
  const order = [...groups].sort(
    (left, right) =>
      Number(right.adjusted!.differs !== null) - Number(left.adjusted!.differs !== null) || size(right) - size(left)
  );
  const shown = order.slice(0, groups.length > most ? most - 1 : most);
  const ends = shown.flatMap(({ adjusted }) => [
    0,
    adjusted!.gap,
    ...(adjusted!.interval ? [adjusted!.interval.low, adjusted!.interval.high] : []),
  ]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = (high - low || 1) * 1.08;
  const from = (low + high) / 2 - span / 2;
  const place = (gap: number) => (100 * (gap - from)) / span;
  return { shown, others: groups.length - shown.length, place, zero: place(0) };
}

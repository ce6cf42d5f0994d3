import { aggregatesIn, sidesOf } from '../formula';
import type { Aggregate, Cell, CompiledMetric } from '../formula';
import { netPromoters, wilsonInterval } from '../stats';
import type { Interval } from '../stats';

/** Counts above and below the line: the only ratio whose interval follows from the two numbers alone. */
export function isShareOfCounts(metric: CompiledMetric): boolean {
  const { cell, info, entities } = metric;
  const { below } = sidesOf(cell);
  const isRatio = entities.length === 1 && below !== null && countsOnly(cell);
  return isRatio && info.unit === 'share' && opposedIn(metric) === null;
}

/** A score of two counts that stand against each other, such as those who would recommend us and those who would not, times a scale. */
export interface Opposed {
  scale: number;
  for: Aggregate;
  against: Aggregate;
}

/** Of `scale * (count(…) - count(…)) / count(…)`; null of any other formula. */
export function opposedIn({ cell, entities }: CompiledMetric): Opposed | null {
  const { above, below } = sidesOf(cell);
  if (entities.length !== 1 || below?.kind !== 'aggregate' || !countsOnly(cell)) {
    return null;
  }
  const [scale, rest] = scaled(above);
  const isDifference = rest.kind === 'arithmetic' && rest.operator === '-';
  return isDifference && rest.left.kind === 'aggregate' && rest.right.kind === 'aggregate'
    ? { scale, for: rest.left, against: rest.right }
    : null;
}

function scaled(cell: Cell): [number, Cell] {
  return cell.kind === 'arithmetic' && cell.operator === '*' && cell.left.kind === 'constant'
    ? [cell.left.value, cell.right]
    : [1, cell];
}

function countsOnly(cell: Cell): boolean {
  return aggregatesIn(cell).every(({ name }) => name === 'count');
}

/** 95 %; null where a side is not known, or there is nothing below the line. */
export function shareInterval(above: number | null, below: number | null): Interval | null {
  return above !== null && below !== null ? wilsonInterval(above, below) : null;
}

/** 95 %, in the score's own unit; null where a count is not known, nobody is counted, or some are counted on both sides. */
export function opposedInterval(
  scale: number,
  counts: { for: number | null; against: number | null; all: number | null }
): Interval | null {
  if (counts.for === null || counts.against === null || counts.all === null) {
    return null;
  }
  const passives = counts.all - counts.for - counts.against;
  const score = passives < 0 ? null : netPromoters({ promoters: counts.for, passives, detractors: counts.against });
  return score && { low: scale * score.low, high: scale * score.high };
}

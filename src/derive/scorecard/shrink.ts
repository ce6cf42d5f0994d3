import type { Cells, Material, Needs, When } from '../../formula';
import type { Measured, ProfileMetric } from '../../model';
import { betaPrior, shrunkShare } from '../../stats';
import type { BetaPrior } from '../../stats';
import type { Gauge } from '../measure';
import { isShareOfCounts } from '../metric-interval';

/** Of fewer rows than this share of what a metric wants, nothing is scored: what stood there would be the parent's figure alone. */
const FLOOR = 1 / 3;

interface Asked {
  needs: Needs;
  material: Material;
  gauges: Readonly<Record<When, readonly Gauge[]>>;
}

/** Moves shares of too few rows towards their parent's, as far as units of the level resemble each other (docs/adr/0003). */
export class Shrinkage {
  private readonly counted: readonly boolean[];
  private readonly strengths = new Map<string, number | null>();

  constructor(private readonly asked: Asked) {
    this.counted = asked.needs.metrics.map(isShareOfCounts);
  }

  /** Can a share of so few rows be moved? Not where it has rows enough, or too few. */
  canMove(index: number, metric: ProfileMetric, rows: number): boolean {
    const { minimumN } = this.asked.needs.metrics[index].info;
    return this.counted[index] && !metric.by && rows < minimumN && rows >= minimumN * FLOOR;
  }

  /** Where a unit's share moves to, given its parent's figure; null where the parent's says too little. */
  prior(index: number, above: Measured | null, { when, level }: { when: When; level: number }): BetaPrior | null {
    if (above === null || above.value === null || above.small) {
      return null;
    }
    const strength = this.strength(index, when, level);
    return strength === null ? null : { mean: above.value, strength };
  }

  private strength(index: number, when: When, level: number): number | null {
    const key = JSON.stringify([index, when, level]);
    if (!this.strengths.has(key)) {
      this.strengths.set(key, strengthIn(this.asked.material.cellsAt(when, level), this.asked.gauges[when][index]));
    }
    return this.strengths.get(key) ?? null;
  }
}

/** Every unit of the level tells how far units lie apart; those of one parent would be too few. */
function strengthIn(cells: Cells, gauge: Gauge): number | null {
  const groups = Array.from({ length: cells.length }, (_, row) => gauge(cells, row)).flatMap(
    ({ value, numerator, denominator }) =>
      value === null || numerator === null || denominator === null ? [] : [{ successes: numerator, n: denominator }]
  );
  return betaPrior(groups)?.strength ?? null;
}

/** A unit's own share after it has moved. */
export function movedShare({ numerator, denominator }: Measured, prior: BetaPrior): number {
  return shrunkShare({ successes: numerator ?? 0, n: denominator ?? 0 }, prior);
}

/** How uncertain a moved share still is: the standard deviation of the beta distribution that it is the mean of. */
export function movedDeviation({ denominator }: Measured, prior: BetaPrior, moved: number): number {
  return Math.sqrt((moved * (1 - moved)) / (prior.strength + (denominator ?? 0) + 1));
}

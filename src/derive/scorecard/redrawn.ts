import type { Cells, CompiledMetric, Material, Needs, When } from '../../formula';
import type { Profile, ProfileMetric } from '../../model';
import { drawDays } from '../../stats';
import { valuesOf } from '../measure';

import { blocksOf } from './blocks';
import { Paths } from './paths';
import type { Path } from './paths';
import { redraw, summedIn } from './redraw';
import type { Drawing } from './redraw';
import { scoreOf } from './score';
import type { Utilities } from './score';
import { breaksVeto, stratifiedUtility } from './utility';
import type { Stratum } from './utility';

/** A node of the chain. */
interface Place {
  path: Path;
  level: number;
}

/** A metric's value and weight in each draw, of one part of a dimension. */
interface DrawnStratum {
  name: string | null;
  value: Float64Array;
  below: Float64Array | null;
}

/** Scores as they would be, had the days of the period fallen out otherwise. */
export class Redrawn {
  private readonly drawing: Drawing;
  private readonly paths = new Paths();

  constructor(
    private readonly asked: { needs: Needs; profile: Profile; material: Material },
    private readonly when: When,
    { count, seed }: { count: number; seed: number }
  ) {
    const blocks = blocksOf(asked.material.edges[when]);
    this.drawing = {
      blocks,
      draws: drawDays(blocks.count, { count, seed }),
      summed: new Set(asked.needs.metrics.flatMap(summedIn)),
    };
  }

  /** How many blocks are drawn from. */
  get blocks(): number {
    return this.drawing.blocks.count;
  }

  /** A node's score in each draw, by the metrics that it was scored by; NaN where a draw leaves one of them without value. */
  scores(place: Place, observed: Utilities): Float64Array {
    const { profile } = this.asked;
    let metric = 0;
    const drawn = profile.families.map(({ metrics }, family) =>
      metrics.map((each, index) => {
        const at = metric++;
        return observed[family][index] === null ? null : this.utilities(each, at, place);
      })
    );
    return Float64Array.from({ length: this.drawing.draws.count }, (_, draw) =>
      scoreIn(
        drawn.map((family) => family.map((each) => each && each[draw])),
        profile
      )
    );
  }

  private utilities(metric: ProfileMetric, at: number, place: Place): Float64Array {
    const compiled = this.asked.needs.metrics[at];
    const { value } = valuesOf(compiled, this.whole(place));
    const strata = metric.by ? this.strata(compiled, metric.by.dimension, place) : [];
    return value.map((each, draw) =>
      Number.isNaN(each) ? NaN : breaksVeto(each, metric) ? 0 : stratifiedUtility(each, metric, partsIn(strata, draw))
    );
  }

  private whole(place: Place) {
    const cells = this.cells(place, true, null);
    const once = this.cells(place, false, null);
    const [row] = this.paths.rows(once, place.path);
    return redraw(cells, this.paths.rows(cells, place.path), (key) => once.columnOf(key)[row], this.drawing);
  }

  private strata(metric: CompiledMetric, stratum: string, place: Place): DrawnStratum[] {
    const cells = this.cells(place, true, stratum);
    const parts = new Map<string | null, number[]>();
    for (const row of this.paths.rows(cells, place.path)) {
      const name = cells.groups[row][place.path.length];
      parts.set(name, [...(parts.get(name) ?? []), row]);
    }
    // Only ratios of sums are split (the street demands it), so nothing is held.
    return [...parts].map(([name, rows]) => ({
      name,
      ...valuesOf(
        metric,
        redraw(cells, rows, () => NaN, this.drawing)
      ),
    }));
  }

  private cells({ level }: Place, bucketed: boolean, stratum: string | null): Cells {
    return this.asked.material.cellsAt(this.when, level, { bucketed, stratum });
  }
}

function partsIn(strata: readonly DrawnStratum[], draw: number): Stratum[] {
  return strata
    .map(({ name, value, below }) => ({ name, value: value[draw], weight: below ? below[draw] : 0 }))
    .filter(({ value }) => !Number.isNaN(value));
}

function scoreIn(utilities: Utilities, profile: Profile): number {
  const isKnown = utilities.every((family) => family.every((each) => !Number.isNaN(each)));
  return isKnown ? (scoreOf(utilities, profile).score ?? NaN) : NaN;
}

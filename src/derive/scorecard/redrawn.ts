import type { Cells, CompiledMetric, Material, Needs, When } from '../../formula';
import type { Measured, Profile, ProfileMetric } from '../../model';
import { drawDays, normalQuantile, seeded, trustIn } from '../../stats';
import type { BetaPrior, Trust } from '../../stats';
import { valuesOf } from '../measure';

import { blocksOf } from './blocks';
import type { Judged } from './judge';
import { Paths } from './paths';
import type { Path } from './paths';
import { redraw, summedIn } from './redraw';
import type { Drawing } from './redraw';
import { scoreOf } from './score';
import { movedDeviation, movedShare } from './shrink';
import { breaksVeto, stratifiedUtility } from './utility';
import type { Stratum } from './utility';

/** Fewer blocks than this say too little about how days differ. */
const LEAST_BLOCKS = 7;

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
      draws: drawDays(blocks.count, { count, seed, run: blocks.run }),
      summed: new Set(asked.needs.metrics.flatMap(summedIn)),
    };
  }

  /** How far the draws can be trusted; null where they are of too few blocks. */
  get trust(): Trust | null {
    const { draws } = this.drawing;
    return draws.days < LEAST_BLOCKS ? null : trustIn(draws);
  }

  /** A node's score and its sides' in each draw, by the metrics that it was scored by; NaN where a draw leaves one of them without value. */
  scores(place: Place, { utilities, measured, priors }: Judged): DrawnScores {
    const { profile } = this.asked;
    let metric = 0;
    const drawn = profile.families.map(({ metrics }, family) =>
      metrics.map((each, index) => {
        const at = metric++;
        const prior = priors[at];
        return utilities[family][index] === null
          ? null
          : prior
            ? this.moved(each, at, { place, measured: measured[at], prior })
            : this.utilities(each, at, place);
      })
    );
    return scoresIn(drawn, profile, this.drawing.draws.count);
  }

  /** A moved share is as uncertain as its own few rows and the spread of its like leave it, around a parent that is drawn too. */
  private moved(
    metric: ProfileMetric,
    at: number,
    { place, measured, prior }: { place: Place; measured: Measured; prior: BetaPrior }
  ): Float64Array {
    const above = { path: place.path.slice(0, -1), level: place.level - 1 };
    const { value } = valuesOf(this.asked.needs.metrics[at], this.whole(above));
    const random = seeded(at + 1);
    return value.map((mean) => {
      const share = movedShare(measured, { ...prior, mean });
      const off = (normalQuantile(random()) ?? 0) * movedDeviation(measured, prior, share);
      const drawn = Math.min(1, Math.max(0, share + off));
      return Number.isNaN(share) ? NaN : breaksVeto(drawn, metric) ? 0 : stratifiedUtility(drawn, metric, []);
    });
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

/** The score, and each side's, draw by draw. */
export interface DrawnScores {
  score: Float64Array;
  families: readonly Float64Array[];
}

function scoresIn(
  drawn: ReadonlyArray<ReadonlyArray<Float64Array | null>>,
  profile: Profile,
  count: number
): DrawnScores {
  const out = { score: new Float64Array(count), families: drawn.map(() => new Float64Array(count)) };
  for (let draw = 0; draw < count; draw += 1) {
    const utilities = drawn.map((family) => family.map((each) => each && each[draw]));
    const { score, families } = scoreOf(utilities, profile);
    const isKnown = utilities.map((family) => family.every((each) => !Number.isNaN(each)));
    out.score[draw] = isKnown.every(Boolean) ? (score ?? NaN) : NaN;
    out.families.forEach((column, family) => {
      column[draw] = isKnown[family] ? (families[family].score ?? NaN) : NaN;
    });
  }
  return out;
}

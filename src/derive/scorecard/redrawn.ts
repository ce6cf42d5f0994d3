import type { CompiledMetric, Material, Needs, When } from '../../formula';
import type { Measured, Profile, ProfileMetric } from '../../model';
import { drawDays, normalQuantile, seeded, trustIn } from '../../stats';
import type { BetaPrior, Trust } from '../../stats';
import { valuesOf } from '../measure';

import { blocksOf, LEAST_BLOCKS } from './blocks';
import type { Blocks } from './blocks';
import type { Judged } from './judge';
import { keyOf, Paths } from '../paths';
import type { Path } from '../paths';
import { BlockedCells } from './redraw';
import type { DrawnCells, Drawing } from './redraw';
import { scoresOf } from './score';
import { movedDeviation, movedShare } from './shrink';
import { utilitiesOf } from './utility';
import type { Stratum } from './utility';

/** A node of the chain. */
interface Place {
  path: Path;
  level: number;
}

/** Utility of each metric, family by family, draw by draw; null: not measured. */
export type DrawnUtilities = ReadonlyArray<ReadonlyArray<Float64Array | null>>;

/** The score, and each side's, draw by draw. */
export interface DrawnScores {
  score: Float64Array;
  families: readonly Float64Array[];
}

/** Scores as they would be, had the days of the period fallen out otherwise. */
export class Redrawn {
  private readonly blocks: Blocks;
  private readonly drawing: Drawing;
  private readonly paths = new Paths();
  private readonly blocked = new Map<string, BlockedCells>();
  private parent: { key: string; level: number; cells: DrawnCells } | null = null;

  constructor(
    private readonly asked: { needs: Needs; profile: Profile; material: Material },
    private readonly when: When,
    { count, seed }: { count: number; seed: number }
  ) {
    this.blocks = blocksOf(asked.material.edges[when]);
    this.drawing = {
      draws: drawDays(this.blocks.count, { count, seed, run: this.blocks.run }),
      summed: new Set(asked.needs.metrics.flatMap(nearlySummedIn)),
    };
  }

  /** How far the draws can be trusted; null where they are of too few blocks. */
  get trust(): Trust | null {
    const { draws } = this.drawing;
    return draws.days < LEAST_BLOCKS ? null : trustIn(draws);
  }

  /** Adds up the days of every level, one aggregate after the other: the first node of a level would wait for all of them. */
  *prepare(): Generator<void, void, void> {
    for (let level = 0; level < this.asked.needs.levels.length; level += 1) {
      const blocked = this.blockedAt(level, null);
      yield;
      for (const key of this.drawing.summed) {
        blocked.sumsOf(key);
        yield;
      }
    }
  }

  /** A node's score and its sides' in each draw, by the metrics that it was scored by; NaN where a draw leaves one of them without value. */
  scores(place: Place, judged: Judged): DrawnScores {
    return scoresDrawn(this.utilitiesAt(place, judged), this.asked.profile, this.drawing.draws.count);
  }

  /** Each metric's utility in each draw; null where the node was not scored by it. */
  utilitiesAt(place: Place, { utilities, measured, priors }: Judged): DrawnUtilities {
    const cells = this.cellsAt(place);
    let metric = 0;
    return this.asked.profile.families.map(({ metrics }, family) =>
      metrics.map((each, index) => {
        const at = metric++;
        const prior = priors[at];
        return utilities[family][index] === null
          ? null
          : prior
            ? this.moved(each, at, { place, measured: measured[at], prior })
            : this.utilities(each, at, { place, cells });
      })
    );
  }

  /** A moved share is as uncertain as its own few rows and the spread of its like leave it, around a parent that is drawn too. What chance did to the rows of one period it did not do to those of the other. */
  private moved(
    metric: ProfileMetric,
    at: number,
    { place, measured, prior }: { place: Place; measured: Measured; prior: BetaPrior }
  ): Float64Array {
    const { value } = valuesOf(this.asked.needs.metrics[at], this.parentOf(place));
    const random = seeded(2 * at + (this.when === 'now' ? 1 : 2));
    const shares = value.map((mean) => {
      const share = movedShare(measured, { ...prior, mean });
      const off = (normalQuantile(random()) ?? 0) * movedDeviation(measured, prior, share);
      return Math.min(1, Math.max(0, share + off));
    });
    return utilitiesOf(shares, metric);
  }

  private utilities(metric: ProfileMetric, at: number, { place, cells }: { place: Place; cells: DrawnCells }) {
    const compiled = this.asked.needs.metrics[at];
    const strata = metric.by ? this.strata(compiled, metric.by.dimension, place) : [];
    return utilitiesOf(valuesOf(compiled, cells).value, metric, strata);
  }

  /** Siblings come one after the other, so the last parent is the next one's too. */
  private parentOf({ path, level }: Place): DrawnCells {
    const above = path.slice(0, -1);
    const key = keyOf(above);
    if (this.parent?.key !== key || this.parent.level !== level) {
      this.parent = { key, level, cells: this.cellsAt({ path: above, level: level - 1 }) };
    }
    return this.parent.cells;
  }

  private cellsAt({ path, level }: Place): DrawnCells {
    const blocked = this.blockedAt(level, null);
    const once = this.asked.material.cellsAt(this.when, level);
    const [row] = this.paths.rows(once, path);
    return blocked.drawn(blocked.numberAt(path), (key) => once.columnOf(key)[row], this.drawing);
  }

  /** What a metric comes to at a place, in each draw: what stands above its line, and below it. Only of what adds up over days. */
  sides(metric: CompiledMetric, place: Place): { amount: Float64Array; volume: Float64Array } {
    const { above, below } = valuesOf(metric, this.cellsAt(place));
    return { amount: above, volume: below ?? new Float64Array(above.length).fill(1) };
  }

  private strata(metric: CompiledMetric, stratum: string, { path, level }: Place): Stratum[] {
    const blocked = this.blockedAt(level, stratum);
    return blocked.partsOf(path).map((number) => {
      // Only ratios of sums are split (the street demands it), so nothing is held.
      const { value, below } = valuesOf(
        metric,
        blocked.drawn(number, () => NaN, this.drawing)
      );
      const group = blocked.groups[number];
      return { name: group[group.length - 1], value, weight: below ?? new Float64Array(value.length) };
    });
  }

  private blockedAt(level: number, stratum: string | null): BlockedCells {
    const key = `${level} ${stratum}`;
    const cells = this.asked.material.cellsAt(this.when, level, { bucketed: true, stratum });
    const blocked = this.blocked.get(key) ?? new BlockedCells(cells, this.blocks);
    this.blocked.set(key, blocked);
    return blocked;
  }
}

/** Scores of drawn utilities; NaN where a draw leaves one of them without value. */
export function scoresDrawn(drawn: DrawnUtilities, profile: Profile, draws: number): DrawnScores {
  const none = new Float64Array(draws).fill(NaN);
  const { score, families } = scoresOf(
    drawn.map((family) => family.map((each) => each ?? none)),
    profile
  );
  return {
    score: whereAllKnown(score, drawn.flat()),
    families: families.map((each, family) => whereAllKnown(each.score, drawn[family])),
  };
}

/** Counts and sums add up over days, and nearly so what counts once; quantiles, least and greatest do not. */
function nearlySummedIn({ matured }: CompiledMetric): string[] {
  return matured.filter(({ aggregate: { name } }) => /^(count|sum)/.test(name)).map(({ key }) => key);
}

function whereAllKnown(values: Float64Array, parts: ReadonlyArray<Float64Array | null>): Float64Array {
  for (const part of parts) {
    for (let draw = 0; part !== null && draw < values.length; draw += 1) {
      values[draw] = Number.isNaN(part[draw]) ? NaN : values[draw];
    }
  }
  return values;
}

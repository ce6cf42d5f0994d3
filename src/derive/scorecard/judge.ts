import type { Cells, Material, Needs, When } from '../../formula';
import type { Measured, Profile, ProfileMetric, ScoreNode, ScoredFamily, ScoredMetric } from '../../model';
import type { BetaPrior } from '../../stats';
import { gaugesFor } from '../measure';
import type { Gauge } from '../measure';

import { byName, Paths } from './paths';
import type { Path } from './paths';
import { scoreOf } from './score';
import type { Scored, Utilities } from './score';
import { movedShare, Shrinkage } from './shrink';
import { breaksVeto, stratifiedUtility, utilityOf } from './utility';
import type { Stratum } from './utility';

/** One metric's values along a dimension. */
type Strata = (index: number, dimension: string) => Stratum[];

/** A row of cells, and the period that it belongs to. */
interface Judging {
  when: When;
  cells: Cells;
  row: number;
}

/** What a node came to in one of the periods. */
export interface Judged {
  measured: Measured[];
  /** For each metric of too few rows, towards what its share was moved; null where it stands as measured. */
  priors: ReadonlyArray<BetaPrior | null>;
  utilities: Utilities;
  scored: Scored;
}

/** Judges nodes of the chain by a profile. */
export class Judge {
  private readonly paths = new Paths();
  private readonly gauges: Readonly<Record<When, Gauge[]>>;
  private readonly shrinkage: Shrinkage;
  /** For each family, for each metric of it, its place among the compiled ones. */
  private readonly places: number[][];

  constructor(
    needs: Needs,
    private readonly profile: Profile,
    private readonly material: Material
  ) {
    this.gauges = { now: gaugesFor(needs, material, 'now'), before: gaugesFor(needs, material, 'before') };
    this.shrinkage = new Shrinkage({ needs, material, gauges: this.gauges });
    let next = 0;
    this.places = profile.families.map(({ metrics }) => metrics.map(() => next++));
  }

  pathsAt(level: number): Path[] {
    const { groups } = this.material.cellsAt('now', level);
    return groups.length > 0 || level > 0 ? [...groups].sort(byName) : [[]];
  }

  node(path: Path, level: number, parent: number): ScoreNode {
    const now = this.judge('now', path, level);
    const before = this.material.cellsAt('before', level).length > 0 ? this.judge('before', path, level) : null;
    const families = this.profile.families.map((_, index) => this.family(index, now, before));
    return {
      path,
      parent,
      score: now.scored.score,
      scoreBefore: before?.scored.score ?? null,
      families,
      coverage: now.scored.coverage,
      weakest: weakestOf(families),
      n: now.measured.map(({ rows, denominator }) => rows ?? denominator).find((n) => n !== null) ?? 0,
      scoreThen: null,
      series: [],
      interval: null,
      movement: null,
      rank: null,
    };
  }

  private family(index: number, now: Judged, before: Judged | null): ScoredFamily {
    const { family, title, metrics } = this.profile.families[index];
    return {
      family,
      title,
      score: now.scored.families[index].score,
      scoreBefore: before?.scored.families[index].score ?? null,
      coverage: now.scored.families[index].coverage,
      movement: null,
      metrics: metrics.map((metric, place) => this.metric(metric, [index, place], now, before)),
    };
  }

  private metric(
    metric: ProfileMetric,
    [family, place]: readonly [number, number],
    now: Judged,
    before: Judged | null
  ): ScoredMetric {
    const index = this.places[family][place];
    const utility = now.utilities[family][place];
    const { value } = now.measured[index];
    const prior = now.priors[index];
    const shrunk = prior && movedShare(now.measured[index], prior);
    const targetScore = utilityOf(metric.target, metric.goalposts) * 100;
    return {
      metric: index,
      now: now.measured[index],
      before: before?.measured[index] ?? null,
      score: utility === null ? null : utility * 100,
      scoreBefore: percent(before?.utilities[family][place] ?? null),
      target: metric.target,
      targetScore,
      weight: metric.weight,
      worth: this.worth(now, [family, place], targetScore / 100),
      vetoed: value !== null && breaksVeto(shrunk ?? value, metric),
      shrunk,
    };
  }

  /** Points gained if this metric alone stood at its target. */
  private worth(
    { utilities, scored }: Judged,
    [family, place]: readonly [number, number],
    target: number
  ): number | null {
    const utility = utilities[family][place];
    if (utility === null || scored.score === null) {
      return null;
    }
    if (utility >= target) {
      return 0;
    }
    const better = utilities.map((row, index) =>
      index === family ? row.map((each, at) => (at === place ? target : each)) : row
    );
    const { score } = scoreOf(better, this.profile);
    return score === null ? null : score - scored.score;
  }

  judge(when: When, path: Path, level: number): Judged {
    const cells = this.material.cellsAt(when, level);
    const rowsOf = (split: Cells) => this.paths.rows(split, path);
    const row = rowsOf(cells)[0] ?? -1;
    const strata: Strata = (index, stratum) =>
      this.strataOf(index, path, this.material.cellsAt(when, level, { stratum }), rowsOf);
    return this.judgeRow({ when, cells, row }, strata, this.priorsFor({ when, cells, row }, path, level));
  }

  private priorsFor({ when, cells, row }: Judging, path: Path, level: number): Judged['priors'] {
    const above = this.material.cellsAt(when, Math.max(0, level - 1));
    const parent = level > 0 ? (this.paths.rows(above, path.slice(0, -1))[0] ?? -1) : -1;
    return this.profile.families.flatMap(({ metrics }, family) =>
      metrics.map((metric, place) => {
        const index = this.places[family][place];
        const gauge = this.gauges[when][index];
        const sides = { now: gauge(cells, row), above: parent < 0 ? null : gauge(above, parent) };
        return this.shrinkage.prior(index, sides, { metric, when, level });
      })
    );
  }

  private judgeRow({ when, cells, row }: Judging, strata: Strata, priors: Judged['priors'] = []): Judged {
    const measured = this.gauges[when].map((gauge) => gauge(cells, row));
    const utilities = this.profile.families.map(({ metrics }, family) =>
      metrics.map((metric, place) => {
        const index = this.places[family][place];
        const prior = priors[index] ?? null;
        return prior
          ? judgedBy(metric, movedShare(measured[index], prior), [])
          : utility(metric, measured[index], (dimension) => strata(index, dimension));
      })
    );
    return { measured, priors, utilities, scored: scoreOf(utilities, this.profile) };
  }

  private strataOf(index: number, path: Path, cells: Cells, rowsOf: (cells: Cells) => readonly number[]): Stratum[] {
    return rowsOf(cells).flatMap((row) => {
      const { value, denominator } = this.gauges.now[index](cells, row);
      return value === null ? [] : [{ name: cells.groups[row][path.length], value, weight: denominator ?? 0 }];
    });
  }

  /** The score of each bucket, in order. */
  bucketScores(path: Path, level: number): Array<number | null> {
    const cells = this.material.cellsAt('now', level, { bucketed: true });
    const rows = new Map(this.paths.rows(cells, path).map((row) => [cells.buckets[row], row]));
    return this.material.edges.now.slice(0, -1).map((_, index) => {
      const row = rows.get(index);
      const rowsOf = (split: Cells) => this.paths.rows(split, path).filter((each) => split.buckets[each] === index);
      const strata: Strata = (metric, stratum) =>
        this.strataOf(metric, path, this.material.cellsAt('now', level, { bucketed: true, stratum }), rowsOf);
      return row === undefined ? null : this.judgeRow({ when: 'now', cells, row }, strata).scored.score;
    });
  }
}

/** Not measured, or too few rows to judge by: null. */
function utility(
  metric: ProfileMetric,
  { value, small }: Measured,
  strata: (dimension: string) => Stratum[]
): number | null {
  if (value === null || small) {
    return null;
  }
  return judgedBy(metric, value, metric.by ? strata(metric.by.dimension) : []);
}

function judgedBy(metric: ProfileMetric, value: number, strata: readonly Stratum[]): number {
  return breaksVeto(value, metric) ? 0 : stratifiedUtility(value, metric, strata);
}

function percent(utility: number | null): number | null {
  return utility === null ? null : utility * 100;
}

/** The metric with the lowest score; the heavier one where two are equal. */
function weakestOf(families: readonly ScoredFamily[]): number | null {
  const scored = families.flatMap(({ metrics }) => metrics).filter(({ score }) => score !== null);
  const [first] = [...scored].sort((left, right) => left.score! - right.score! || right.weight - left.weight);
  return first?.metric ?? null;
}

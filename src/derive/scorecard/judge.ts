import type { Cells, Material, Needs, When } from '../../formula';
import type { Measured, Profile, ProfileMetric, ScoredFamily, ScoredMetric, ScoreNode } from '../../model';
import type { BetaPrior } from '../../stats';
import { countsOf, gaugesFor, silenceOf } from '../measure';
import type { Gauge } from '../measure';

import { judgeRows } from './judged-rows';
import type { JudgedRows, Judging, RowsContext } from './judged-rows';
import { byName, Paths } from '../paths';
import type { Path } from '../paths';
import { balanceOf, familyScores, scoredAt } from './score';
import type { Scored, Utilities } from './score';
import { movedShare, Shrinkage } from './shrink';
import { utilityOf } from './utility';

/** What a node came to in one of the periods. */
export interface Judged {
  measured: Measured[];
  /** For each metric of too few rows, towards what its share was moved; null where it stands as measured. */
  priors: ReadonlyArray<BetaPrior | null>;
  utilities: Utilities;
  scored: Scored;
}

const IN_BUCKETS: [When, boolean] = ['now', true];

/** A metric's family and its place in it. */
type Place = readonly [family: number, place: number];

const judges = new WeakMap<Material, Map<Profile, Judge>>();

/** One judge a profile: what it has judged serves every part of an answer. */
export function judgeOf(needs: Needs, profile: Profile, material: Material): Judge {
  const known = judges.get(material) ?? new Map<Profile, Judge>();
  const judge = known.get(profile) ?? new Judge(needs, profile, material);
  judges.set(material, known.set(profile, judge));
  return judge;
}

/** Judges nodes of the chain by a profile, a whole level at once. */
export class Judge {
  private readonly paths = new Paths();
  private readonly gauges: Readonly<Record<When, Gauge[]>>;
  private readonly judging: Readonly<Record<When, readonly Judging[]>>;
  private readonly shrinkage: Shrinkage;
  private readonly levels = new Map<string, JudgedRows>();
  private readonly worthsAt = new Map<number, Float64Array[][]>();
  /** For each family, for each metric of it, its place among the compiled ones. */
  private readonly places: number[][];

  constructor(
    private readonly needs: Needs,
    private readonly profile: Profile,
    private readonly material: Material
  ) {
    this.gauges = { now: gaugesFor(needs, material, 'now'), before: gaugesFor(needs, material, 'before') };
    this.judging = { now: this.judgingIn('now'), before: this.judgingIn('before') };
    this.shrinkage = new Shrinkage({ needs, material, gauges: this.gauges });
    let next = 0;
    this.places = profile.families.map(({ metrics }) => metrics.map(() => next++));
  }

  /** Judges every level, one after the other: whoever asks for a node afterwards need not wait. */
  *prepare(levels: number, { series }: { series: boolean }): Generator<void, void, void> {
    const shapes: Array<[When, boolean]> = [['now', false], ['before', false], ...(series ? [IN_BUCKETS] : [])];
    for (let level = 0; level < levels; level += 1) {
      for (const [when, bucketed] of shapes) {
        this.material.cellsAt(when, level, { bucketed });
        yield;
        this.rowsAt(when, level, bucketed);
        yield;
      }
    }
  }

  pathsAt(level: number): Path[] {
    const { groups } = this.material.cellsAt('now', level);
    return groups.length > 0 || level > 0 ? [...groups].sort(byName) : [[]];
  }

  node(path: Path, level: number, parent: number): ScoreNode {
    const now = this.judge('now', path, level);
    const row = this.paths.rows(this.material.cellsAt('now', level), path)[0] ?? -1;
    const before = this.material.cellsAt('before', level).length > 0 ? this.judge('before', path, level) : null;
    const worths = this.worths(level);
    const worthOf = ([family, place]: Place) => known(worths[family][place][row]);
    const families = this.profile.families.map((_, index) => this.family(index, { now, before, worthOf }));
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

  private family(index: number, node: NodeSides): ScoredFamily {
    const { family, title, metrics } = this.profile.families[index];
    const { now, before } = node;
    return {
      family,
      title,
      score: now.scored.families[index].score,
      scoreBefore: before?.scored.families[index].score ?? null,
      coverage: now.scored.families[index].coverage,
      movement: null,
      metrics: metrics.map((metric, place) => this.metric(metric, [index, place], node)),
    };
  }

  private metric(metric: ProfileMetric, at: Place, { now, before, worthOf }: NodeSides): ScoredMetric {
    const [family, place] = at;
    const index = this.places[family][place];
    const prior = now.priors[index];
    const shrunk = prior && movedShare(now.measured[index], prior);
    return {
      metric: index,
      now: now.measured[index],
      before: before?.measured[index] ?? null,
      score: percent(now.utilities[family][place]),
      scoreBefore: percent(before?.utilities[family][place] ?? null),
      target: metric.target,
      targetScore: targetOf(metric) * 100,
      weight: metric.weight,
      worth: worthOf(at),
      vetoed: now.utilities[family][place] === 0,
      shrunk,
    };
  }

  /** Every metric's figure at a node. */
  measured(when: When, path: Path, level: number): Measured[] {
    const cells = this.material.cellsAt(when, level);
    const row = this.paths.rows(cells, path)[0] ?? -1;
    return this.gauges[when].map((gauge) => gauge(cells, row));
  }

  judge(when: When, path: Path, level: number): Judged {
    const { cells, priors, utilities, scored } = this.rowsAt(when, level);
    const row = this.paths.rows(cells, path)[0] ?? -1;
    return {
      measured: this.measured(when, path, level),
      priors: priors.map((each) => each?.[row] ?? null),
      utilities: utilities.map((family) => family.map((column) => known(column[row]))),
      scored: row < 0 ? nothing(this.profile) : scoredAt(scored, row),
    };
  }

  /** The score of each bucket, in order. */
  bucketScores(path: Path, level: number): Array<number | null> {
    const { cells, scored } = this.rowsAt('now', level, true);
    const scores = this.material.edges.now.slice(0, -1).map((): number | null => null);
    for (const row of this.paths.rows(cells, path)) {
      scores[cells.buckets[row]] = known(scored.score[row]);
    }
    return scores;
  }

  /** Each level and shape is judged once. */
  private rowsAt(when: When, level: number, bucketed = false): JudgedRows {
    const key = `${when} ${level} ${bucketed}`;
    const judged =
      this.levels.get(key) ??
      judgeRows(this.material.cellsAt(when, level, { bucketed }), {
        profile: this.profile,
        judging: this.judging[when],
        splitBy: (stratum) => this.material.cellsAt(when, level, { bucketed, stratum }),
        priorsOf: bucketed ? () => null : this.priorsAt(when, level),
      });
    this.levels.set(key, judged);
    return judged;
  }

  private judgingIn(when: When): Judging[] {
    const metrics = this.profile.families.flatMap((family) => family.metrics);
    return metrics.map((metric, index) => {
      const compiled = this.needs.metrics[index];
      const silent = silenceOf(compiled, this.material, when) !== undefined;
      return { metric, compiled, gauge: this.gauges[when][index], silent };
    });
  }

  private priorsAt(when: When, level: number): RowsContext['priorsOf'] {
    const cells = this.material.cellsAt(when, level);
    const above = this.material.cellsAt(when, Math.max(0, level - 1));
    return (index) => {
      const { metric, compiled, gauge, silent } = this.judging[when][index];
      const counts = level === 0 || silent ? null : countsOf(compiled, cells);
      if (counts === null) {
        return null;
      }
      return Array.from(counts, (rows, row) => {
        const parent = this.shrinkage.canMove(index, metric, rows) ? this.parentOf(cells, row, above) : -1;
        return parent < 0 ? null : this.shrinkage.prior(index, gauge(above, parent), { when, level });
      });
    };
  }

  private parentOf({ groups }: Cells, row: number, above: Cells): number {
    return this.paths.rows(above, groups[row].slice(0, -1))[0] ?? -1;
  }

  /** Points gained if one metric alone stood at its target, by row of the level; NaN where its own score, or the row's, is not known. */
  private worths(level: number): Float64Array[][] {
    const { scored } = this.rowsAt('now', level);
    const known =
      this.worthsAt.get(level) ??
      this.profile.families.map(({ metrics }, family) =>
        metrics.map((_, place) =>
          this.scoresAtTarget([family, place], level).map((score, row) => score - scored.score[row])
        )
      );
    this.worthsAt.set(level, known);
    return known;
  }

  private scoresAtTarget([family, place]: Place, level: number): Float64Array {
    const { utilities, scored } = this.rowsAt('now', level);
    const column = utilities[family][place];
    const target = targetOf(this.profile.families[family].metrics[place]);
    const better = utilities[family].map((each, at) =>
      at === place ? each.map((one) => Math.max(one, target)) : each
    );
    const improved = familyScores(better, this.profile.families[family], this.profile);
    const families = scored.families.map((each, index) => (index === family ? improved : each));
    return balanceOf(families, this.profile).score.map((score, row) => (Number.isNaN(column[row]) ? NaN : score));
  }
}

/** A node in both periods, and what each metric at its target would add. */
interface NodeSides {
  now: Judged;
  before: Judged | null;
  worthOf: (place: Place) => number | null;
}

function targetOf({ target, goalposts }: ProfileMetric): number {
  return utilityOf(target, goalposts);
}

function nothing({ families }: Profile): Scored {
  return { score: null, coverage: 0, families: families.map(() => ({ score: null, coverage: 0 })) };
}

/** Of a row that is not there, too. */
function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function percent(utility: number | null): number | null {
  return utility === null ? null : utility * 100;
}

/** The metric with the lowest score; the heavier one where two are equal. */
function weakestOf(families: readonly ScoredFamily[]): number | null {
  let first: ScoredMetric | null = null;
  for (const { metrics } of families) {
    for (const each of metrics) {
      first = each.score !== null && (first === null || isWeaker(each, first)) ? each : first;
    }
  }
  return first?.metric ?? null;
}

function isWeaker(one: ScoredMetric, other: ScoredMetric): boolean {
  return one.score! - other.score! < 0 || (one.score === other.score && one.weight > other.weight);
}

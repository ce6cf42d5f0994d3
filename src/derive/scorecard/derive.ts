import type { Material } from '../../formula';
import type { Columns, ScoreNode } from '../../model';
import { trustIn } from '../../stats';

import { blocksOf } from './blocks';
import { chainOf } from './chain';
import type { ChainPlace } from './chain';
import { variancesIn, withIntervals } from './intervals';
import { Judge } from './judge';
import { withRanks } from './ranks';
import { inForce } from './versions';
import type { Scoring, Version } from './versions';

/** Every node of the chain with its scores, whole first, siblings in order of name; `intervals` as `scoreIntervals` drew them. */
export function scorecardNodes(
  scoring: Scoring,
  { material, intervals }: { material: Material; intervals: Columns | null }
): ScoreNode[] {
  const judges = new Judges(material);
  const judge = judges.of(scoring.now);
  const nodes = chainOf(judge, scoring.now.needs).map((place, index) => ({
    ...withIntervals(judge.node(place.path, place.level, place.parent), intervals, index),
    series: seriesOf(judges, scoring, place),
    scoreThen: scoreThen(judges, scoring, place),
  }));
  const { count, run } = blocksOf(material.edges.now);
  return withRanks(nodes, variancesIn(intervals), trustIn({ days: count, run }).degrees);
}

/** One judge a version. */
class Judges {
  private readonly known = new Map<Version, Judge>();

  constructor(readonly material: Material) {}

  of(version: Version): Judge {
    const judge = this.known.get(version) ?? new Judge(version.needs, version.profile, this.material);
    this.known.set(version, judge);
    return judge;
  }
}

/** A score per bucket, by the version in force when the bucket began. */
function seriesOf(judges: Judges, { now, inPeriod }: Scoring, { path, level }: ChainPlace): ScoreNode['series'] {
  if (!now.needs.series) {
    return [];
  }
  const scores = new Map(inPeriod.map((version) => [version, judges.of(version).bucketScores(path, level)]));
  return judges.material.edges.now
    .slice(0, -1)
    .map((bucket, index) => ({ bucket, score: scores.get(inForce(inPeriod, bucket))?.[index] ?? null }));
}

function scoreThen(judges: Judges, { then }: Scoring, { path, level }: ChainPlace): number | null {
  return then && judges.of(then).judge('before', path, level).scored.score;
}

import type { Material } from '../../formula';
import type { Columns, ScoreNode } from '../../model';
import { trustIn } from '../../stats';

import { blocksOf } from './blocks';
import { chainOf } from './chain';
import type { ChainPlace } from './chain';
import { variancesIn, withIntervals } from './intervals';
import { judgeOf } from './judge';
import type { Judge } from './judge';
import { withRanks } from './ranks';
import { inForce } from './versions';
import type { Scoring, Version } from './versions';

/** Every node of the chain with its scores, whole first, siblings in order of name; `intervals` as `scoreIntervals` drew them. */
export function scorecardNodes(
  scoring: Scoring,
  { material, intervals }: { material: Material; intervals: Columns | null }
): ScoreNode[] {
  const judge = judgeIn(scoring.now, material);
  const nodes = chainOf(judge, scoring.now.needs).map((place, index) => ({
    ...withIntervals(judge.node(place.path, place.level, place.parent), intervals, index),
    series: seriesOf(scoring, place, material),
    scoreThen: scoreThen(scoring, place, material),
  }));
  const { count, run } = blocksOf(material.edges.now);
  return withRanks(nodes, variancesIn(intervals), trustIn({ days: count, run }).degrees);
}

/** A score per bucket, by the version in force when the bucket began. */
function seriesOf({ now, inPeriod }: Scoring, { path, level }: ChainPlace, material: Material): ScoreNode['series'] {
  if (!now.needs.series) {
    return [];
  }
  const scores = new Map(inPeriod.map((version) => [version, judgeIn(version, material).bucketScores(path, level)]));
  return material.edges.now
    .slice(0, -1)
    .map((bucket, index) => ({ bucket, score: scores.get(inForce(inPeriod, bucket))?.[index] ?? null }));
}

function scoreThen({ then }: Scoring, { path, level }: ChainPlace, material: Material): number | null {
  return then && judgeIn(then, material).judge('before', path, level).scored.score;
}

function judgeIn({ needs, profile }: Version, material: Material): Judge {
  return judgeOf(needs, profile, material);
}

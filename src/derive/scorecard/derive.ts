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
  const buckets = bucketsOf(scoring, material);
  const nodes = chainOf(judge, scoring.now.needs).map((place, index) => ({
    ...withIntervals(judge.node(place.path, place.level, place.parent), intervals, index),
    series: seriesOf(buckets, place),
    scoreThen: scoreThen(scoring, place, material),
  }));
  const { count, run } = blocksOf(material.edges.now);
  return withRanks(nodes, variancesIn(intervals), trustIn({ days: count, run }).degrees);
}

/** A bucket, and the judge of the version in force when it began. */
interface JudgedBucket {
  bucket: number;
  judge: Judge;
}

function bucketsOf({ now, inPeriod }: Scoring, material: Material): JudgedBucket[] {
  const starts = now.needs.series ? material.edges.now.slice(0, -1) : [];
  return starts.map((bucket) => ({ bucket, judge: judgeIn(inForce(inPeriod, bucket), material) }));
}

/** A score per bucket. */
function seriesOf(buckets: readonly JudgedBucket[], { path, level }: ChainPlace): ScoreNode['series'] {
  const scores = new Map<Judge, ReadonlyArray<number | null>>();
  return buckets.map(({ bucket, judge }, index) => {
    const own = scores.get(judge) ?? judge.bucketScores(path, level);
    scores.set(judge, own);
    return { bucket, score: own[index] };
  });
}

function scoreThen({ then }: Scoring, { path, level }: ChainPlace, material: Material): number | null {
  return then && judgeIn(then, material).judge('before', path, level).scored.score;
}

function judgeIn({ needs, profile }: Version, material: Material): Judge {
  return judgeOf(needs, profile, material);
}

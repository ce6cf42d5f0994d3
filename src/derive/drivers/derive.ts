import type { Material, Needs } from '../../formula';
import type {
  Adjusted,
  Columns,
  DrivenFamily,
  DrivenMetric,
  DrivenWalk,
  DriversResult,
  Profile,
  ScoredFamily,
  ScoredMetric,
} from '../../model';
import { isShareOfCounts } from '../metric-interval';
import { keyOf } from '../paths';
import { withIntervals } from '../scorecard/intervals';
import { judgeOf } from '../scorecard/judge';

import { adjustedGroups, expectedOf, isAdjusted } from './adjusted';
import { funnelOf } from './funnel';
import { drivingGroups, isReversed } from './groups';
import type { WholeSides } from './groups';
import { groupsIn, sidesIn } from './groups-in';
import type { Group } from './groups-in';
import { CHANCE, likeForLikeIn, pointsIntervalIn } from './intervals';
import type { LikeForLike } from './intervals';
import { likeForLikePoints, splitOnce } from './like-for-like';
import { pointsOf } from './points';
import { walkOver } from './walk';

/** The whole as the scorecard has it, and what moved it: points per metric, and per metric its groups. */
export function drivers(
  needs: Needs,
  profile: Profile,
  { material, intervals }: { material: Material; intervals: Columns | null }
): Pick<DriversResult, 'node' | 'families' | 'likeForLike'> {
  const judge = judgeOf(needs, profile, material);
  const node = withIntervals(judge.node([], 0, -1), intervals, 0);
  const compared = material.cellsAt('before', 0).length > 0;
  const sides = { before: judge.judge('before', [], 0).utilities, now: judge.judge('now', [], 0).utilities };
  const points = compared ? pointsOf(sides.before, sides.now, profile) : null;
  const groups = needs.levels.length > 1 ? groupsIn(judge, material) : [];
  const split: Split = {
    groups,
    counted: needs.metrics.map(isShareOfCounts),
    sure: likeForLikeIn(intervals, needs.metrics.length),
    adjusted: (metric) =>
      isAdjusted(needs)
        ? adjustedGroups(metric, groups, { expected: expectedOf(needs.metrics[metric], needs, material), intervals })
        : null,
    walkOf: (metric, whole) => walkOver(needs.metrics[metric], material, whole),
  };
  const families = node.families.map((family, index) => drivenFamily(family, points?.[index] ?? null, split));
  const splits = families.map(({ metrics }, side) =>
    metrics.map((metric, place) => splitOnce(metric, node.families[side].metrics[place]))
  );
  const isSplit = compared && split.groups.length > 0;
  const alike = isSplit ? likeForLikePoints(splits, sides, profile) : null;
  return {
    ...{ node, families },
    likeForLike: alike === null ? null : { points: alike, interval: pointsIntervalIn(intervals), chance: CHANCE },
  };
}

interface Split {
  groups: readonly Group[];
  /** For each metric, whether it is a share of counts. */
  counted: readonly boolean[];
  sure: readonly LikeForLike[];
  /** By key of a group's path, what is expected of it; null where that is not asked. */
  adjusted: (metric: number) => ReadonlyMap<string, Adjusted> | null;
  walkOf: (metric: number, whole: WholeSides) => DrivenWalk | null;
}

function drivenFamily(
  { metrics, family, title, score, scoreBefore }: ScoredFamily,
  points: readonly number[] | null,
  split: Split
): DrivenFamily {
  return {
    ...{ family, title, score, scoreBefore },
    points: points && points.reduce((sum, each) => sum + each, 0),
    metrics: metrics.map((metric, place) => drivenMetric(metric, points?.[place] ?? null, split)),
  };
}

function drivenMetric(
  { metric, now, before }: ScoredMetric,
  points: number | null,
  { groups, counted, sure, adjusted, walkOf }: Split
): DrivenMetric {
  const beside = adjusted(metric);
  const driving = drivingGroups(sidesIn(groups, metric), { now, before });
  const { funnel, groups: placed } = funnelOf(driving, counted[metric] ? now.value : null);
  return {
    ...{ metric, points },
    rate: sumOf(driving.map(({ rate }) => rate)),
    mix: sumOf(driving.map(({ mix }) => mix)),
    rateInterval: sure[metric].interval,
    rateTold: sure[metric].isTold,
    groups: beside ? placed.map((group) => ({ ...group, adjusted: beside.get(keyOf(group.path)) ?? null })) : placed,
    funnel,
    walk: walkOf(metric, { now, before }),
    reversed: isReversed(driving, { now, before }),
  };
}

/** Null where one part is not known, or there is none. */
function sumOf(parts: ReadonlyArray<number | null>): number | null {
  return parts.length === 0 || parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + part!, 0);
}

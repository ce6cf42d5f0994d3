import type { Material, Needs } from '../../formula';
import type {
  Columns,
  DrivenFamily,
  DrivenMetric,
  DrivenWalk,
  Profile,
  ScoredFamily,
  ScoredMetric,
  ScoreNode,
} from '../../model';
import { isShareOfCounts } from '../measure';
import { keyOf } from '../paths';
import type { Path } from '../paths';
import { withIntervals } from '../scorecard/intervals';
import { judgeOf } from '../scorecard/judge';
import type { Judge } from '../scorecard/judge';

import { funnelOf } from './funnel';
import { drivingGroups, isReversed } from './groups';
import type { GroupSides, WholeSides } from './groups';
import { pointsOf } from './points';
import { walkOver } from './walk';

/** The whole as the scorecard has it, and what moved it: points per metric, and per metric its groups. */
export function drivers(
  needs: Needs,
  profile: Profile,
  { material, intervals }: { material: Material; intervals: Columns | null }
): { node: ScoreNode; families: DrivenFamily[] } {
  const judge = judgeOf(needs, profile, material);
  const node = withIntervals(judge.node([], 0, -1), intervals, 0);
  const compared = material.cellsAt('before', 0).length > 0;
  const points = compared
    ? pointsOf(judge.judge('before', [], 0).utilities, judge.judge('now', [], 0).utilities, profile)
    : null;
  const groups = needs.levels.length > 1 ? groupsIn(judge, material) : [];
  const counted = needs.metrics.map(isShareOfCounts);
  const walkOf = (metric: number, whole: WholeSides) => walkOver(needs.metrics[metric], material, whole);
  return {
    node,
    families: node.families.map((family, index) =>
      drivenFamily(family, points?.[index] ?? null, { groups, counted, walkOf })
    ),
  };
}

/** All metrics' figures of one group in both periods. */
interface Group {
  path: Path;
  now: ReadonlyArray<GroupSides['now']>;
  before: ReadonlyArray<GroupSides['before']>;
}

/** Groups of either period: one that came new or went is no less a reason. */
function groupsIn(judge: Judge, material: Material): Group[] {
  const paths = [...judge.pathsAt(1), ...material.cellsAt('before', 1).groups];
  const different = new Map(paths.map((path) => [keyOf(path), path]));
  return [...different.values()].map((path) => ({
    path,
    now: judge.measured('now', path, 1),
    before: judge.measured('before', path, 1),
  }));
}

interface Split {
  groups: readonly Group[];
  /** For each metric, whether it is a share of counts. */
  counted: readonly boolean[];
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
  { groups, counted, walkOf }: Split
): DrivenMetric {
  const sides = groups.map((group) => ({ path: group.path, now: group.now[metric], before: group.before[metric] }));
  const driving = drivingGroups(sides, { now, before });
  const { funnel, groups: placed } = funnelOf(driving, counted[metric] ? now.value : null);
  return {
    ...{ metric, points },
    rate: sumOf(driving.map(({ rate }) => rate)),
    mix: sumOf(driving.map(({ mix }) => mix)),
    groups: placed,
    funnel,
    walk: walkOf(metric, { now, before }),
    reversed: isReversed(driving, { now, before }),
  };
}

/** Null where one part is not known, or there is none. */
function sumOf(parts: ReadonlyArray<number | null>): number | null {
  return parts.length === 0 || parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + part!, 0);
}

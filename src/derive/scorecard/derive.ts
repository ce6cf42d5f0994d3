import type { Material, Needs } from '../../formula';
import type { Columns, Profile, ScoreNode } from '../../model';

import { chainOf } from './chain';
import { intervalsAt } from './intervals';
import { Judge } from './judge';

/** Every node of the chain with its scores, whole first, siblings in order of name; `intervals` as `scoreIntervals` drew them. */
export function scorecardNodes(
  needs: Needs,
  profile: Profile,
  { material, intervals }: { material: Material; intervals: Columns | null }
): ScoreNode[] {
  const judge = new Judge(needs, profile, material);
  return chainOf(judge, needs).map(({ path, level, parent }, index) => ({
    ...judge.node(path, level, parent),
    ...intervalsAt(intervals, index),
  }));
}

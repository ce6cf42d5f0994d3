import type { Material, Needs } from '../../formula';
import type { Columns, Profile, ScoreNode } from '../../model';

import { blocksOf } from './blocks';
import { chainOf } from './chain';
import { variancesIn, withIntervals } from './intervals';
import { Judge } from './judge';
import { withRanks } from './ranks';

/** Every node of the chain with its scores, whole first, siblings in order of name; `intervals` as `scoreIntervals` drew them. */
export function scorecardNodes(
  needs: Needs,
  profile: Profile,
  { material, intervals }: { material: Material; intervals: Columns | null }
): ScoreNode[] {
  const judge = new Judge(needs, profile, material);
  const nodes = chainOf(judge, needs).map(({ path, level, parent }, index) =>
    withIntervals(judge.node(path, level, parent), intervals, index)
  );
  return withRanks(nodes, variancesIn(intervals), blocksOf(material.edges.now).count);
}

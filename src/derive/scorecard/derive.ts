import type { Material, Needs } from '../../formula';
import type { Profile, ScoreNode } from '../../model';

import { Judge, keyOf } from './judge';

/** Every node of the chain with its scores, whole first, siblings in order of name. */
export function scorecardNodes(needs: Needs, profile: Profile, material: Material): ScoreNode[] {
  const judge = new Judge(needs, profile, material);
  const nodes: ScoreNode[] = [];
  const places = new Map<string, number>();
  needs.levels.forEach((_, level) => {
    for (const path of judge.pathsAt(level)) {
      const parent = level === 0 ? -1 : (places.get(keyOf(path.slice(0, -1))) ?? 0);
      places.set(keyOf(path), nodes.length);
      nodes.push(judge.node(path, level, parent));
    }
  });
  return nodes;
}

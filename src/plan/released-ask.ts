import type { Ask } from './ask';
import type { Binder } from './binder';
import { composeAsk } from './compose';
import type { Composition } from './compose';

/** An ask for released cells, and which of them serve each level, by what its last group says; null: all serve every level. */
export interface ReleasedAsk {
  ask: Ask;
  kinds: readonly string[] | null;
}

/** All levels at once, so that the grid that their cells come of is made once. Levels may mean the same cells: of a filter by one site the whole is that site. */
export function releasedAsk(composition: Composition, binder: Binder): ReleasedAsk {
  const { entity, levels, filters } = composition;
  const meant = levels.map((level) => binder.nodes(entity, level, filters)!);
  const kinds = new Map(meant.map((nodes) => [JSON.stringify(nodes), nodes]));
  const names = [...kinds.keys()];
  return {
    ask: composeAsk(binder, { ...composition, kinds: [...kinds.values()] }),
    kinds: kinds.size > 1 ? meant.map((nodes) => String(names.indexOf(JSON.stringify(nodes)))) : null,
  };
}

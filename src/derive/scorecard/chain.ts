import type { Needs } from '../../formula';

import type { Judge } from './judge';
import { keyOf } from '../paths';
import type { Path } from '../paths';

/** Where a node stands in the chain. */
export interface ChainPlace {
  path: Path;
  level: number;
  /** Index of the node above; -1 for the whole. */
  parent: number;
}

/** Every node of the chain, whole first, siblings in order of name. */
export function chainOf(judge: Judge, { levels }: Needs): ChainPlace[] {
  const chain: ChainPlace[] = [];
  const places = new Map<string, number>();
  levels.forEach((_, level) => {
    for (const path of judge.pathsAt(level)) {
      const parent = level === 0 ? -1 : (places.get(keyOf(path.slice(0, -1))) ?? 0);
      places.set(keyOf(path), chain.length);
      chain.push({ path, level, parent });
    }
  });
  return chain;
}

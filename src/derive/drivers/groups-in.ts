import type { Material } from '../../formula';
import { keyOf } from '../paths';
import type { Path } from '../paths';
import type { Judge } from '../scorecard/judge';

import type { GroupSides } from './groups';

/** All metrics' figures of one group on both sides. */
export interface Group {
  path: Path;
  now: ReadonlyArray<GroupSides['now']>;
  before: ReadonlyArray<GroupSides['before']>;
}

/** Groups of either side: one that came new or went is no less a reason. */
export function groupsIn(judge: Judge, material: Material): Group[] {
  const paths = [...judge.pathsAt(1), ...material.cellsAt('before', 1).groups];
  const different = new Map(paths.map((path) => [keyOf(path), path]));
  return [...different.values()].map((path) => ({
    path,
    now: judge.measured('now', path, 1),
    before: judge.measured('before', path, 1),
  }));
}

/** One metric's figures of all groups. */
export function sidesIn(groups: readonly Group[], metric: number): GroupSides[] {
  return groups.map(({ path, now, before }) => ({ path, now: now[metric], before: before[metric] }));
}

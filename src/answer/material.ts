import type { Material } from '../formula';
import { Problem } from '../model';

import { serves } from './arrived';
import type { Arrived } from './arrived';
import { noCells, rollUp } from './cells';
import type { Course } from './course';

const known = new WeakMap<Course, { arrived: readonly Arrived[]; material: Material }>();

/** What arrived as cells of any level and shape, each rolled up once, though a street passes here several times. */
export function materialOf(course: Course, arrived: readonly Arrived[]): Material {
  const before = known.get(course);
  const isSame = before?.arrived.every(({ cells }, index) => cells === arrived[index]?.cells);
  if (before && isSame && before.arrived.length === arrived.length) {
    return before.material;
  }
  const material = madeOf(course, arrived);
  known.set(course, { arrived, material });
  return material;
}

function madeOf({ needs, plan, tooLarge }: Course, arrived: readonly Arrived[]): Material {
  const rolledUp = new Map<string, ReturnType<typeof rollUp>>();
  const silent = new Map<string, 'unavailable' | 'failed'>();
  for (const metric of needs.metrics) {
    const { info } = metric;
    if (plan.unavailable.has(info.key)) {
      silent.set(info.key, 'unavailable');
    } else if (
      tooLarge.has(info.key) ||
      arrived.some(({ planned, cells }) => cells instanceof Problem && serves(planned, metric))
    ) {
      silent.set(info.key, 'failed');
    }
  }
  const { levels } = needs;
  const cellsAt: Material['cellsAt'] = (when, level, { bucketed = false, stratum = null } = {}) => {
    const key = JSON.stringify([when, level, bucketed, stratum]);
    const known = rolledUp.get(key);
    if (known) {
      return known;
    }
    const asks = arrived.flatMap(({ side, planned, cells }) =>
      side.when === when && !(cells instanceof Problem) ? [{ planned, columns: cells }] : []
    );
    const finer = isInside(levels[level], levels[level + 1]) ? cellsAt(when, level + 1, { bucketed, stratum }) : null;
    const cells = asks.length > 0 ? rollUp(asks, needs, { level, bucketed, stratum }, finer) : noCells;
    rolledUp.set(key, cells);
    return cells;
  };
  const edgesOf = (when: string) => plan.sides.find((side) => side.when === when)?.edges ?? [];
  const { againstWhole, incomparable } = plan;
  return { cellsAt, edges: { now: edgesOf('now'), before: edgesOf('before') }, silent, againstWhole, incomparable };
}

/** Does the level below split the same groups further? */
function isInside(groups: readonly string[], below: readonly string[] | undefined): boolean {
  return below !== undefined && below.length > groups.length && groups.every((name, index) => name === below[index]);
}

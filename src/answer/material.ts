import type { Material } from '../formula';
import { Problem } from '../model';

import { serves } from './arrived';
import type { Arrived } from './arrived';
import { noCells, rollUp } from './cells';
import type { Course } from './course';

/** What arrived as cells of any level and shape, each rolled up once. */
export function materialOf({ needs, plan, tooLarge }: Course, arrived: readonly Arrived[]): Material {
  const known = new Map<string, ReturnType<typeof rollUp>>();
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
  const cellsAt: Material['cellsAt'] = (when, level, { bucketed = false, stratum = null } = {}) => {
    const key = JSON.stringify([when, level, bucketed, stratum]);
    const asks = arrived.flatMap(({ side, planned, cells }) =>
      side.when === when && !(cells instanceof Problem) ? [{ planned, columns: cells }] : []
    );
    const cells = known.get(key) ?? (asks.length > 0 ? rollUp(asks, needs, { level, bucketed, stratum }) : noCells);
    known.set(key, cells);
    return cells;
  };
  const edgesOf = (when: string) => plan.sides.find((side) => side.when === when)?.edges ?? [];
  const { againstWhole, incomparable } = plan;
  return { cellsAt, edges: { now: edgesOf('now'), before: edgesOf('before') }, silent, againstWhole, incomparable };
}

import type { CompiledMetric } from '../formula';
import { Problem } from '../model';
import type { Columns, Grain, Instant, Period, Trace } from '../model';
import type { PlannedAsk, PlanSide } from '../plan';

import { coarserThanBuckets } from './coarse-rows';
import { aheadOfPresent, doubtsIn, extentOf } from './extent';
import { statementOf } from './gather';
import type { Done } from './gather';
import { once } from './once';

/** Cells of an ask, or what stopped them. */
export interface Arrived {
  side: PlanSide;
  planned: PlannedAsk;
  cells: Columns | Problem;
  /** How the cells came about, where there is more to tell than their statement. */
  told: Pick<Done, 'notices' | 'traces'>;
}

/** Does the ask bring an aggregate that the metric is made of? */
export function serves({ ask, quantiles }: PlannedAsk, { matured, all, rows, covered }: CompiledMetric): boolean {
  const keys = new Set([...matured, ...all, ...rows, ...covered].map(({ key }) => key));
  return [...ask.aggregates.map(({ need }) => need), ...quantiles].some(({ key }) => keys.has(key));
}

export function extents(arrived: readonly Arrived[]): Record<string, Period | null> {
  const found: Record<string, Period | null> = {};
  for (const { planned, cells } of arrived) {
    const { name } = planned.ask.read.entity;
    found[name] ??= cells instanceof Problem ? null : extentOf(cells);
  }
  return found;
}

/** Of the period asked for only: rows of the compared one are doubted in its own time. */
export function doubts(arrived: readonly Arrived[], now: Instant, grain: Grain): Problem[] {
  const found = arrived.flatMap(({ side, planned: { ask, exact }, cells, told }) => {
    if (side.when !== 'now' || cells instanceof Problem) {
      return [];
    }
    const extent = exact === null ? extentOf(cells) : null;
    const ahead = extent ? aheadOfPresent(ask, extent, now) : [];
    return [...ahead, ...doubtsIn(ask, cells), ...coarserThanBuckets(ask, cells, grain), ...(told.notices ?? [])];
  });
  // An entity that is asked twice has the same doubts twice.
  return once(found);
}

export function traces(arrived: readonly Arrived[]): Trace[] {
  return arrived.flatMap(
    ({ planned: { ask }, cells, told }) =>
      told.traces ?? [
        {
          source: ask.read.source.name,
          mapping: ask.read.entity.name,
          statement: statementOf(ask),
          rows: cells instanceof Problem ? 0 : cells.length,
        },
      ]
  );
}

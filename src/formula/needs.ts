import type { MetricInfo } from '../model';

import type { Aggregate, Cell } from './tree';

/** An aggregate as one metric needs it: summed only over rows whose window has passed. */
export interface NeededAggregate {
  /** Equal keys are equal aggregates. */
  key: string;
  aggregate: Aggregate;
  /** Seconds that must have passed in the data after a row's end, and before its start; 0: any row counts. */
  ahead: number;
  back: number;
  /** Other entities whose data must have come as far, for the metric looks into them. */
  beside: readonly string[];
}

/** A metric ready to be planned and evaluated. */
export interface CompiledMetric {
  info: MetricInfo;
  /** Whose rows it is made of. */
  entities: readonly string[];
  cell: Cell;
  coverage: Cell | null;
  /** For each aggregate of `cell`, in the order it stands there. */
  matured: readonly NeededAggregate[];
  /** The aggregates below the line, or all where there is no line, regardless of maturity; empty where the metric never looks ahead or back. */
  all: readonly NeededAggregate[];
  /** Counts of the rows below the line, where what stands there is no count itself; the largest is n. Empty: the denominator is n. */
  rows: readonly NeededAggregate[];
  /** For each aggregate of `coverage`. */
  covered: readonly NeededAggregate[];
  /** What it is made of, where that is to be told apart; null: it is of one piece. */
  walk?: CompiledWalk | null;
}

/** A formula taken apart, ready to be evaluated. */
export interface CompiledWalk {
  parts: readonly CompiledStep[];
  factors: readonly CompiledStep[];
}

export interface CompiledStep {
  /** What it is called; null where the definitions have no word for it. */
  title: string | null;
  cell: Cell;
  /** For each aggregate of `cell`, in the order it stands there. */
  needs: readonly NeededAggregate[];
}

/** What an answer cannot do without. */
export interface Needs {
  metrics: readonly CompiledMetric[];
  /** Each level is the dimensions down to it: [[], ['site'], ['site', 'team']]. The last one is the finest. */
  levels: ReadonlyArray<readonly string[]>;
  /** Cells are wanted per bucket, for the whole period, or both. */
  bucketed: boolean;
  whole: boolean;
  /** Figures per bucket are wanted; without, buckets only tell how days differ. */
  series: boolean;
  /** Dimensions that only split the cells of a metric, because its goalposts differ along them. */
  strata: ReadonlyArray<{ metric: string; dimension: string }>;
}

/** Groups x aggregates at one level. */
export interface Cells {
  length: number;
  /** Per row, the values of the level's dimensions, then of the stratum; null: not known. */
  groups: ReadonlyArray<ReadonlyArray<string | null>>;
  /** Per row, the bucket's index; -1 where the whole period is one. */
  buckets: ArrayLike<number>;
  /** What an aggregate came to, row by row; NaN where a row has nothing to sum up. A count of nothing is 0. */
  columnOf: (key: string) => Float64Array;
}

/** Equal for equal aggregates under equal maturity. */
export function needOf(aggregate: Aggregate, { ahead, back, beside }: Looks): NeededAggregate {
  return { key: JSON.stringify([aggregate, ahead, back, beside]), aggregate, ahead, back, beside };
}

/** Whose windows must have passed before a row counts. */
export type Looks = Pick<NeededAggregate, 'ahead' | 'back' | 'beside'>;

/** Every row counts. */
export const NO_LOOKS: Looks = { ahead: 0, back: 0, beside: [] };

/** Which period a figure belongs to. */
export type When = 'now' | 'before';

/** What arrived, ready to be derived from. */
export interface Material {
  /** Cells at a level, per bucket or over the whole period, split by one of the strata or by none. Empty where a source failed or there is no such period. */
  cellsAt: (when: When, level: number, shape?: { bucketed?: boolean; stratum?: string | null }) => Cells;
  /** Where buckets begin, and the last one's end. */
  edges: Readonly<Record<When, readonly number[]>>;
  /** Metrics without figures, by key: what they cannot be computed from, or what failed. */
  silent: ReadonlyMap<string, 'unavailable' | 'failed'>;
  /** Buckets are compared with the whole of the other period, for it has no such buckets. */
  againstWhole: boolean;
  /** Metrics that grow with time, where the other period is of another length. */
  incomparable: ReadonlySet<string>;
}

import type { MetricAbove, MetricMove, Signal, SignalEvidence } from '../../model';

/** A metric of the answer, and what it must have done. */
export interface Leg {
  metric: number;
  moves: SignalEvidence['moves'];
  /** The figure that it is held against; 0 where it is held against its past and its peers. */
  figure: number;
}

/** A signal with its metrics found among the answer's. */
export interface Sought {
  signal: Signal;
  first: Leg;
  others: readonly Leg[];
  unless: readonly Leg[];
  /** Index of the metric; null where there is none. */
  truth: number | null;
}

export function legOf(move: MetricMove | MetricAbove, metric: number): Leg {
  return 'above' in move ? { metric, moves: 'above', figure: move.above } : { metric, moves: move.moves, figure: 0 };
}

/** Every metric that a signal cannot do without. */
export function neededBy({ first, others, unless }: Sought): number[] {
  return [...new Set([first, ...others, ...unless].map(({ metric }) => metric))];
}

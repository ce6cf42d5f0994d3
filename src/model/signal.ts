import type { ChosenMetric } from './request';

/** A metric and the way it goes; up and down are against its own past and against its peers, who went through the same days. */
export interface MetricMove extends ChosenMetric {
  moves: 'up' | 'down';
}

/** A metric that lies above a figure which it has by itself. */
export interface MetricAbove extends ChosenMetric {
  above: number;
}

/** What to look for beside the scores. A signal says that figures went together in a way worth a look: never why, and never who is to blame. */
export interface Signal {
  name: string;
  title: string;
  sentence: string;
  /** All must hold. The first finds the change and its date; the others are asked whether they moved with it. Metrics are ratios of sums. */
  legs: readonly [MetricMove | MetricAbove, ...MetricMove[]];
  /** What would explain it: where one of these is seen to move so, there is no signal. */
  unless?: readonly MetricMove[];
  /** Shown beside it: the figure in which a true gain would show. */
  truth?: ChosenMetric;
  /** Metrics that look better by it, though nobody is served better. */
  flatters: readonly string[];
  source: string;
}

import type { Exponent } from './profile';

/** One number of a profile that may be turned: a metric's or a side's share of weight, or an exponent. Indices into `metrics` and `families`. */
export type Knob =
  | { kind: 'metric'; metric: number }
  | { kind: 'side'; family: number }
  | { kind: 'exponent' }
  | { kind: 'familyExponent' };

/** Where a conclusion first changes below and above where a knob stands; null: nowhere on that side. */
export interface Reach {
  low: Exponent | null;
  high: Exponent | null;
}

/** How far one knob may turn, all others left alone. */
export interface Turn {
  knob: Knob;
  /** Where it stands: a share of weight, 0 to 1, or an exponent. */
  at: Exponent;
  /** Until the target is met instead of missed, missed instead of met, or the score is gone. */
  target: Reach;
  /** Until another side is the weakest; null where two are not scored. */
  weaker: Reach | null;
  /** Until the units below stand in another order; null where there are not two. */
  order: Reach | null;
}

/** A signal that would show if somebody moved the metric without serving anybody. */
export interface Guard {
  signal: string;
  title: string;
  /** The metric in which a true gain would show; null where the signal names none. */
  truth: string | null;
  /** The profile judges that metric too, so what is gained here is lost there. */
  judged: boolean;
}

/** What one metric's movement would earn the node, all others left alone. */
export interface Reward {
  /** Index into `metrics`. */
  metric: number;
  /** Points for one unit of the metric in the better direction; 0 where it earns no more or nothing yet; null where that depends on its parts, or it is not measured. */
  perUnit: number | null;
  /** What a quarter of the units reach, and the points for it; null where there are fewer than four units, or this one is as good. */
  reachable: { value: number; points: number } | null;
  guards: readonly Guard[];
}

/** How a profile holds up at a node: how firm what it concludes is, and what it pays for. */
export interface Scrutiny {
  turns: readonly Turn[];
  rewards: readonly Reward[];
}

import type { Interval } from './measured';
import type { SideFigure } from './side-figure';
import type { Instant } from './time';

/** One metric of a signal: what it was and what it is, here and among the peers. */
export interface SignalEvidence {
  /** Index into `metrics`. */
  metric: number;
  /** How it went; `above`: it lies above a figure of its own, without a before. */
  moves: 'up' | 'down' | 'above';
  before: SideFigure | null;
  now: SideFigure;
  /** The same of the units beside it; null where it is held against a figure of its own. */
  peers: { before: SideFigure; now: SideFigure } | null;
  /** What cannot be put down to what the peers went through too, or the distance from that figure; with its 95 % interval by how weeks differ. */
  change: Interval & { value: number };
}

/** Figures of one unit that went together in a way worth a look. It says nothing about why. */
export interface FoundSignal {
  /** Index into `looked`. */
  signal: number;
  /** Values of the levels down to the unit. */
  path: readonly string[];
  /** Start of the first week after the change; null where there was none to date. */
  since: Instant | null;
  /** How often chance alone would show the first of its figures so in one test, 0 to 1. */
  chance: number;
  evidence: readonly SignalEvidence[];
  /** The figure in which a true gain would show; null where the signal has none, or it cannot be told. */
  truth: SignalEvidence | null;
}

/** A signal that was looked for, and in how many units it could be told. */
export interface LookedSignal {
  name: string;
  title: string;
  sentence: string;
  source: string;
  /** Indexes into `metrics` of its legs. */
  metrics: readonly number[];
  units: number;
}

/** How often chance alone would raise a signal on this board: never more than `perQuarter` in the mean, over all of it. */
export interface FalseAlarms {
  perQuarter: number;
  units: number;
  /** Units times signals times weeks at which each may have begun. */
  tests: number;
  /** How often a quarter there is something new to see. */
  looks: number;
}

import type { Interval, Measured } from './measured';

/** One step of a journey: which share of those who tried it got through. */
export interface JourneyStep {
  step: string | null;
  now: Measured;
  /** 95 % interval of the share by how its days differ; null where nothing was tried. */
  interval: Interval | null;
}

/** A journey is as good as the product of its steps: one that fails, fails all (O-ring). */
export interface Journey {
  /** Values of the split, such as the journey's name. */
  path: ReadonlyArray<string | null>;
  /** 0 to 100: of 100 who begin, so many arrive; null where a step has no figures. */
  score: number | null;
  /** Its 95 % interval, 0 to 100. */
  interval: Interval | null;
  /** Most tried first. */
  steps: readonly JourneyStep[];
  /** Index into `steps` of the one that fails most; null where nothing is scored. */
  weakest: number | null;
  /** Indexes of others that may fail as often, for all that the data say. */
  rivals: readonly number[];
  /** The score if the weakest step never failed; null where nothing is scored. */
  without: number | null;
}

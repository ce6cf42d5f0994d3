import type { Flags, Given } from './flags';

/** One word after `boardroom`. */
export interface Command {
  name: string;
  /** One sentence. */
  says: string;
  flags: Flags;
  /** Commands as a person would type them, each with what it is for. */
  examples: ReadonlyArray<readonly [command: string, what: string]>;
  /** Gives the exit code: 0 where all is well. */
  run: (given: Given, host: Host) => Promise<number>;
}

/** What surrounds a run: where it writes, and the clock. */
export interface Host {
  out: (text: string) => void;
  err: (text: string) => void;
  now: () => number;
}

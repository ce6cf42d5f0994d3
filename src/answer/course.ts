import type { Scoring, Sought } from '../derive';
import type { Needs } from '../formula';
import type { Definitions, Problem, Request } from '../model';
import type { Plan } from '../plan';

/** One request on its way. */
export interface Course {
  request: Request;
  definitions: Definitions;
  /** Null where nothing is scored. */
  scoring: Scoring | null;
  /** Signals that are looked for; null in other answers. */
  sought: readonly Sought[] | null;
  needs: Needs;
  plan: Plan;
  problems: readonly Problem[];
  /** Metrics of which a figure is too large for a number, by key, with what is told of them. */
  tooLarge: ReadonlyMap<string, Problem>;
}

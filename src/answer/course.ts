import type { Scoring } from '../derive';
import type { Needs } from '../formula';
import type { Definitions, Problem, Request } from '../model';
import type { Plan } from '../plan';

/** One request on its way. */
export interface Course {
  request: Request;
  definitions: Definitions;
  /** Null where nothing is scored. */
  scoring: Scoring | null;
  needs: Needs;
  plan: Plan;
  problems: readonly Problem[];
}

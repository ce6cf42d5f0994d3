import type { Needs } from '../formula';
import type { Definitions, Problem, Profile, Request } from '../model';
import type { Plan } from '../plan';

/** One request on its way. */
export interface Course {
  request: Request;
  definitions: Definitions;
  profile: Profile | null;
  needs: Needs;
  plan: Plan;
  problems: readonly Problem[];
}

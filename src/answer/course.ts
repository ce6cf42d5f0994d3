import type { Scoring, Sought } from '../derive';
import type { Needs } from '../formula';
import type { Definitions, Problem, Request } from '../model';
import { planRequest } from '../plan';
import type { Plan } from '../plan';
import { takesQuantiles } from '../sql';

/** One request on its way. */
export interface Course {
  /** Where an answer has several: which of them. */
  name?: string;
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

/** A course that is planned. */
export function courseOf(course: Omit<Course, 'plan'>): Course {
  const { request, needs, definitions, name } = course;
  return { ...course, plan: planRequest(request, needs, { definitions, takesQuantiles, name }) };
}

import { COHORT_DIMENSIONS, COHORT_SUMS, cohortsIn, wholeNeeds } from '../derive';
import type { Definitions, Instant, Problem, Request, StayClock, StayPicture, Trace } from '../model';

import { placeOf } from '../plan';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';
import { asInfo, baseOf } from './result';

/** Part of an answer that completes it: what it tells, what is wrong with it, and what was asked for it. */
export interface Beside {
  tells: Partial<StayPicture>;
  problems: readonly Problem[];
  traces: readonly Trace[];
}

/** Customers by when they joined and how long they stayed, as they were when the clock stops. */
export function cohortCourse(request: Request, definitions: Definitions, { start, end }: StayClock): Course {
  const own = Object.fromEntries(COHORT_DIMENSIONS.map((dimension) => [dimension.name, dimension]));
  const inside = { ...definitions, dimensions: { ...definitions.dimensions, ...own } };
  const { metrics, problems } = compileAll(COHORT_SUMS, inside, { strict: false });
  // What contacts alone are known by says nothing of who joined.
  const split = request.groupBy ?? [];
  const isKnown = split.every((name) => placeOf('customer', name, definitions) !== null);
  const groupBy = [...(isKnown ? split : []), ...Object.keys(own)];
  return courseOf({
    ...{ name: 'cohorts/', definitions: inside, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, groupBy, period: { from: start, to: end } },
    needs: wholeNeeds(groupBy, metrics),
  });
}

/** Who stays, by when they joined; null where nobody knows when they did. */
export function cohortsOf(reached: Reached, end: Instant): Beside {
  const material = materialOf(reached.course, reached.arrived);
  const isSilent = material.silent.has('customers');
  return besideOf([reached], { cohorts: isSilent ? null : cohortsIn(reached.course.needs, material, end) });
}

/** What is wrong with it leaves the rest of the answer standing. */
export function besideOf(parts: readonly Reached[], tells: Beside['tells']): Beside {
  const bases = parts.map((part) => baseOf(part.course, part));
  return {
    ...{ tells, problems: bases.flatMap(({ problems }) => problems).map(asInfo) },
    traces: bases.flatMap(({ traces }) => traces),
  };
}

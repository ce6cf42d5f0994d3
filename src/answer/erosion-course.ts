import { NO_EROSION, TENURE, TENURE_DAYS, erosionNeeds, erosionOf } from '../derive';
import type { ChosenMetric, Definitions, Erosion, Request } from '../model';
import { placeOf } from '../plan';

import { compileAll } from './compile-all';
import { choiceOf, indexIn } from './choices';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';

/** What is known of people by how long they have been here; nothing where the house does not say how long that is. */
export function erosionCourses(request: Request, definitions: Definitions): Course[] {
  const choices = definitions.climate.indicators.filter((each) => isKnown(each, definitions)).map(choiceOf);
  if (choices.length === 0) {
    return [];
  }
  const days = placeOf('staff', TENURE, definitions) === null ? [] : [TENURE_DAYS];
  const { metrics, problems } = compileAll([...choices, ...days], definitions, { strict: false });
  return [
    courseOf({
      ...{ name: 'tenure/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
      request: { ...request, groupBy: [TENURE] },
      needs: erosionNeeds(TENURE, metrics),
    }),
  ];
}

function isKnown({ metric }: ChosenMetric, definitions: Definitions): boolean {
  return placeOf(definitions.metrics[metric].entity, TENURE, definitions) !== null;
}

/** What is in the way of whom, by how long they have been here. */
export function erosionIn([told]: readonly Reached[]): Erosion {
  if (told === undefined) {
    return NO_EROSION;
  }
  const { course, arrived } = told;
  const { indicators, coverageFloor } = course.definitions.climate;
  const indexOf = indexIn(course);
  const placed = indicators.map((each) => ({ ...each, metric: indexOf(choiceOf(each)) }));
  return erosionOf(course.needs, materialOf(course, arrived), { indicators: placed, coverageFloor });
}

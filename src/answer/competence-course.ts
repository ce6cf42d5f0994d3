import {
  COMPETENCE_DAYS,
  COMPETENCE_DIMENSIONS,
  COMPETENCE_SUMS,
  NO_COMPETENCE,
  competenceOf,
  wholeNeeds,
} from '../derive';
import type { Competence, Definitions, Request } from '../model';
import { placeOf } from '../plan';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';

const DAY = 86_400_000;

/** New people of the last two years up to the end of the period, by the widest level that knows them; nothing where no staff are mapped. */
export function competenceCourses(request: Request, definitions: Definitions): Course[] {
  if (!('staff' in definitions.mapping.entities)) {
    return [];
  }
  const own = Object.fromEntries(COMPETENCE_DIMENSIONS.map((dimension) => [dimension.name, dimension]));
  const inside = { ...definitions, dimensions: { ...definitions.dimensions, ...own } };
  const { metrics, problems } = compileAll(COMPETENCE_SUMS, inside, { strict: false });
  const [widest] = request.groupBy!;
  const groupBy = [...(placeOf('staff', widest, definitions) === null ? [] : [widest]), ...Object.keys(own)];
  const { from, to } = request.period;
  return [
    courseOf({
      ...{ name: 'competence/', definitions: inside, scoring: null, sought: null, tooLarge: new Map(), problems },
      request: { ...request, groupBy, grain: 'none', period: { from: Math.min(from, to - COMPETENCE_DAYS * DAY), to } },
      needs: wholeNeeds(groupBy, metrics),
    }),
  ];
}

/** How soon new people are competent. */
export function competenceIn([told]: readonly Reached[]): Competence {
  return told === undefined ? NO_COMPETENCE : competenceOf(told.course.needs, materialOf(told.course, told.arrived));
}

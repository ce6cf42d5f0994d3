import { PLEDGE_FIELDS, PLEDGE_NUMBERS, listNeeds, pledgesIn } from '../derive';
import type { Definitions, EntityMapping, Pledge, Request } from '../model';
import { placeOf } from '../plan';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { byOwnFields, levelsOf } from './listed';
import { materialOf } from './material';
import type { Reached } from './reach';

/** The way to what the house wrote down that it does; `mapped`: where. */
export function pledgeCourse(request: Request, definitions: Definitions, mapped: EntityMapping): Course {
  const fields = fieldsOf(definitions);
  const { inside, groupBy } = byOwnFields('pledge', fields, definitions);
  const { metrics, problems } = compileAll(
    PLEDGE_NUMBERS.filter(({ name }) => name in mapped.fields),
    inside,
    { strict: false }
  );
  return courseOf({
    name: 'pledges/',
    request: { ...request, ...pledgeQuestion(request, definitions), groupBy },
    definitions: inside,
    ...{ scoring: null, sought: null, tooLarge: new Map(), problems },
    needs: listNeeds(groupBy, metrics),
  });
}

function fieldsOf(definitions: Definitions): readonly string[] {
  const mapped = definitions.mapping.entities.pledge.fields;
  return [...PLEDGE_FIELDS, ...levelsOf(definitions)].filter((field) => field in mapped);
}

/** All that was pledged up to the end of the period, since ever. */
function pledgeQuestion({ period, filters = [] }: Request, definitions: Definitions): Partial<Request> {
  const own = filters.filter(({ dimension }) => placeOf('pledge', dimension, definitions) !== null);
  return { period: { from: 0, to: period.to }, filters: own, grain: 'none' };
}

/** What was pledged. */
export function pledgesListed({ course, arrived }: Reached): Pledge[] {
  const fields = course.request.groupBy!.map((name) => name.replace('pledge ', ''));
  const where = { fields, levels: levelsOf(course.definitions), start: course.request.period.from };
  return pledgesIn(course.needs, materialOf(course, arrived), where);
}

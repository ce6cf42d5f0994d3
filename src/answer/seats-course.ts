import { LEAVING, NO_SEATS, SEAT_SUMS, emptySeats, leavingIn, panelNeeds, wholeNeeds } from '../derive';
import type { Definitions, EmptySeats, Request } from '../model';
import { placeOf } from '../plan';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';

const DAY = 86_400_000;
/** Four weeks have every half-hour of the week four times, and staff like today's. */
const DAYS = 28;

/** Half-hours of customers and staff at the end of the period, by the widest level, and how many leave; nothing where none are mapped. */
export function seatsCourses(request: Request, definitions: Definitions): Course[] {
  if (!('interval' in definitions.mapping.entities)) {
    return [];
  }
  const [widest] = request.groupBy!;
  const groupBy = placeOf('interval', widest, definitions) === null ? [] : [widest];
  const { metrics, problems } = compileAll(SEAT_SUMS, definitions, { strict: false });
  const { from, to } = request.period;
  return [
    courseOf({
      ...{ name: 'seats/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
      request: { ...request, groupBy, grain: '30m', period: { from: Math.max(from, to - DAYS * DAY), to } },
      needs: panelNeeds(groupBy, metrics),
    }),
    ...('staff' in definitions.mapping.entities ? [leavingCourse(request, definitions)] : []),
  ];
}

function leavingCourse(request: Request, definitions: Definitions): Course {
  const { metrics, problems } = compileAll([LEAVING], definitions, { strict: false });
  return courseOf({
    ...{ name: 'leaving/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, groupBy: [], grain: 'none' },
    needs: wholeNeeds([], metrics),
  });
}

/** What service comes to where seats stay empty. */
export function seatsIn([halfHours, leaving]: readonly Reached[]): EmptySeats {
  if (halfHours === undefined) {
    return NO_SEATS;
  }
  const told = emptySeats(halfHours.course.needs, materialOf(halfHours.course, halfHours.arrived));
  return leaving
    ? { ...told, leaving: leavingIn(leaving.course.needs, materialOf(leaving.course, leaving.arrived)) }
    : told;
}

import {
  EXPERIENCE_PROBES,
  contactsOf,
  experienceDimension,
  experienceSums,
  experiencesIn,
  wholeNeeds,
} from '../derive';
import type { Definitions, DimensionInfo, ExperienceKind, Period, Request, StayClock } from '../model';
import { feeding } from '../plan';

import { besideOf } from './cohort-course';
import type { Beside } from './cohort-course';
import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';

/** What customers met with at their first contact, and who was lost after it. */
export interface ExperienceCourse {
  course: Course;
  contacts: Period;
  within: DimensionInfo | null;
  kinds: readonly ExperienceKind[];
}

/** Null where no contacts are mapped, nothing of them can be told, or the clock runs too short to see what came of them. */
export function experienceCourse(
  request: Request,
  definitions: Definitions,
  clock: StayClock
): ExperienceCourse | null {
  const contacts = contactsOf(clock);
  if (contacts === null || !('contact' in definitions.mapping.entities)) {
    return null;
  }
  const kinds = toldBy(definitions);
  const within = strataOf(definitions);
  const groupBy = [...(within ? [within.name] : []), ...kinds];
  const dimensions = Object.fromEntries(kinds.map((kind) => [kind, experienceDimension(kind)]));
  const inside = { ...definitions, dimensions: { ...definitions.dimensions, ...dimensions } };
  const { metrics, problems } = compileAll(experienceSums(contacts), inside, { strict: false });
  const course = {
    ...{ name: 'experience/', definitions: inside, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, groupBy, period: contacts },
    needs: wholeNeeds(groupBy, metrics),
  };
  return kinds.length === 0 ? null : { course: courseOf(course), contacts, within, kinds };
}

/** Experiences of which the mapping fills what they are made of. */
function toldBy(definitions: Definitions): ExperienceKind[] {
  const { metrics } = compileAll(EXPERIENCE_PROBES, definitions, { strict: false });
  const whyNot = feeding(definitions);
  const told = metrics.filter(({ matured }) => whyNot(matured.map(({ aggregate }) => aggregate)) === null);
  return told.map(({ info }) => info.key as ExperienceKind);
}

/** Customers are compared with others of their tier of value, where the house has tiers. */
function strataOf({ mapping, dimensions }: Definitions): DimensionInfo | null {
  const { name, title } = dimensions.value_tier ?? {};
  return name !== undefined && mapping.entities.customer?.fields.value_tier ? { name, title } : null;
}

/** What experience goes with what loss; null where that failed. */
export function experiencesOf({ contacts, within, kinds }: ExperienceCourse, reached: Reached): Beside {
  const material = materialOf(reached.course, reached.arrived);
  const isSilent = material.silent.has('customers') || material.silent.has('lost');
  const told = { contacts, within, kinds };
  return besideOf(reached, { experiences: isSilent ? null : experiencesIn(reached.course.needs, material, told) });
}

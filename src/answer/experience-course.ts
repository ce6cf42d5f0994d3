import {
  EXPERIENCE_PROBES,
  contactsOf,
  deltaContactsOf,
  deltaSums,
  experienceDimension,
  experienceSums,
  experiencesIn,
  recentOf,
  recentSums,
  waitDimension,
  wholeNeeds,
  withReckonings,
} from '../derive';
import type { Material, Needs } from '../formula';
import type {
  Definitions,
  DimensionInfo,
  ExperienceKind,
  Instant,
  OwnMetric,
  Period,
  Request,
  StayClock,
  WaitCurve,
} from '../model';
import { feeding } from '../plan';

import { besideOf } from './cohort-course';
import type { Beside } from './cohort-course';
import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';
import { profileAt } from './scoring';

/** What customers met with at their first contact, and who was lost after it; and the same of those who did lately, and are here. */
export interface ExperienceCourse {
  courses: readonly [past: Course, lately: Course, ...topics: Course[]];
  contacts: Period;
  recent: Period;
  within: DimensionInfo | null;
  kinds: readonly ExperienceKind[];
  promised: Pick<WaitCurve, 'promise' | 'proposition'> | null;
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
  const promised = kinds.includes('waited') ? promisedBy(request, definitions, clock.start) : null;
  const bands = promised ? [waitDimension(promised.promise)] : [];
  const own = [...kinds.map(experienceDimension), ...bands];
  const strata = within ? [within.name] : [];
  const groupBy = [...strata, ...own.map(({ name }) => name)];
  const dimensions = Object.fromEntries(own.map((dimension) => [dimension.name, dimension]));
  const inside = {
    ...definitions,
    dimensions: { ...definitions.dimensions, ...dimensions },
    entities: withReckonings(definitions.entities),
  };
  const summing = (name: string, sums: OwnMetric[], period: Period, by = groupBy): Course => {
    const { metrics, problems } = compileAll(sums, inside, { strict: false });
    return courseOf({
      ...{ name, definitions: inside, scoring: null, sought: null, tooLarge: new Map(), problems },
      request: { ...request, groupBy: by, period },
      needs: wholeNeeds(by, metrics),
    });
  };
  const recent = recentOf(clock);
  const about = knowsTopics(definitions) && kinds.includes('came back') ? [...strata, TOPIC, 'came back'] : null;
  const reckoned = reckonedIn(definitions, clock);
  const courses = [
    summing('experience/', experienceSums(contacts), contacts),
    summing('lately/', recentSums(recent), recent),
    ...(about ? [summing('topics/', experienceSums(contacts), contacts, about)] : []),
    ...(about && reckoned ? [summing('deltas/', deltaSums(reckoned), reckoned, about)] : []),
  ] as const;
  return kinds.length === 0 ? null : { courses, contacts, recent, within, kinds, promised };
}

/** What contacts are about. */
const TOPIC = 'intent';

const knowsTopics = ({ mapping, dimensions }: Definitions): boolean =>
  TOPIC in dimensions && mapping.entities.contact.fields[TOPIC] !== undefined;

/** Contacts that stand beside what was reckoned before and after them; null where that lives elsewhere, or there are none. */
function reckonedIn({ mapping: { entities } }: Definitions, clock: StayClock): Period | null {
  return entities.customer_value?.source === entities.contact.source ? deltaContactsOf(clock) : null;
}

/** Experiences of which the mapping fills what they are made of. */
function toldBy(definitions: Definitions): ExperienceKind[] {
  const { metrics } = compileAll(EXPERIENCE_PROBES, definitions, { strict: false });
  const whyNot = feeding(definitions);
  const told = metrics.filter(({ matured }) => whyNot(matured.map(({ aggregate }) => aggregate)) === null);
  return told.map(({ info }) => info.key as ExperienceKind);
}

/** What the proposition promises of waits: the time in which a part of contacts is to be answered; null where it promises none. */
function promisedBy(request: Request, definitions: Definitions, at: Instant): ExperienceCourse['promised'] {
  const { families, title } = profileAt(request, definitions, at);
  const own = families.flatMap(({ metrics }) => metrics).find(({ metric }) => metric === 'service_level');
  const usual = definitions.metrics.service_level?.parameters?.find(({ name }) => name === 'threshold')?.default;
  const promise = Math.round(Number(own?.parameters?.threshold ?? usual ?? 0));
  return promise > 0 ? { promise, proposition: title } : null;
}

/** Customers are compared with others of their tier of value, where the house has tiers. */
export function strataOf({ mapping, dimensions }: Definitions): DimensionInfo | null {
  const { name, title } = dimensions.value_tier ?? {};
  return name !== undefined && mapping.entities.customer?.fields.value_tier ? { name, title } : null;
}

/** What experience goes with what loss; null where that failed. */
export function experiencesOf(asked: ExperienceCourse, parts: readonly Reached[]): Beside {
  const [past, lately, topics, deltas] = parts;
  const [before, now, about, reckoned] = [past, lately, topics, deltas].map((part) => (part ? summedIn(part) : null));
  const beside = { lately: now, topics: about && isValued(topics) ? about : null, deltas: reckoned };
  return besideOf(parts, { experiences: before && experiencesIn(before, beside, asked) });
}

/** Whether anybody knows what customers are worth. */
const isValued = ({ course, arrived }: Reached): boolean => !materialOf(course, arrived).silent.has('worth');

/** Null where it is not known of how many customers. */
export function summedIn({ course, arrived }: Reached): { needs: Needs; material: Material } | null {
  const material = materialOf(course, arrived);
  const isSilent = (['customers', 'lost'] as const).some((sum) => material.silent.has(sum));
  return isSilent ? null : { needs: course.needs, material };
}

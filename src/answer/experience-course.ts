import {
  EXPERIENCE_PROBES,
  bandDimension,
  contactsOf,
  deltaContactsOf,
  deltaSums,
  experienceDimension,
  experienceSums,
  experiencesIn,
  recentOf,
  recentSums,
  wholeNeeds,
  withReckonings,
} from '../derive';
import type { Promised } from '../derive';
import type { Material, Needs } from '../formula';
import type {
  Definitions,
  Dimension,
  DimensionInfo,
  ExperienceKind,
  OwnMetric,
  Period,
  Request,
  StayClock,
} from '../model';
import { feeding } from '../plan';

import { besideOf } from './cohort-course';
import type { Beside } from './cohort-course';
import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import type { Reached } from './reach';
import { promisedIn } from './promised';

/** What is asked about customers by their first contact: whom it happened to, lately, what it was about, what was reckoned around it, and what it took them. */
type Part = 'past' | 'lately' | 'topics' | 'deltas' | 'efforts';

/** What customers met with at their first contact, and who was lost after it; and the same of those who did lately, and are here. */
export interface ExperienceCourse {
  courses: Readonly<Partial<Record<Part, Course>>>;
  contacts: Period;
  recent: Period;
  within: DimensionInfo | null;
  kinds: readonly ExperienceKind[];
  promised: Promised | null;
  promisedEffort: Promised | null;
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
  const told = {
    ...{ contacts, recent: recentOf(clock), within: strataOf(definitions), kinds },
    promised: kinds.includes('waited') ? promisedIn(request, definitions, { of: 'wait', at: clock.start }) : null,
    promisedEffort: promisedIn(request, definitions, { of: 'effort', at: clock.start }),
  };
  return kinds.length === 0 ? null : { ...told, courses: coursesOf(told, { request, definitions, clock }) };
}

interface Asking {
  request: Request;
  definitions: Definitions;
  clock: StayClock;
}

function coursesOf(told: Omit<ExperienceCourse, 'courses'>, asking: Asking): ExperienceCourse['courses'] {
  const { contacts, recent, within, kinds, promised, promisedEffort } = told;
  const met = kinds.map(experienceDimension);
  const [waits, efforts] = [promised, promisedEffort].map((each) => (each ? [bandDimension(each)] : []));
  const summing = summer(asking, [...met, ...waits, ...efforts]);
  const strata = within ? [within.name] : [];
  const by = (own: readonly Dimension[]) => [...strata, ...own.map(({ name }) => name)];
  const isAbout = knowsTopics(asking.definitions) && kinds.includes('came back');
  const about = [...strata, TOPIC, 'came back'];
  const reckoned = isAbout ? reckonedIn(asking.definitions, asking.clock) : null;
  return {
    past: summing('experience/', experienceSums(contacts), { period: contacts, by: by([...met, ...waits]) }),
    lately: summing('lately/', recentSums(recent), { period: recent, by: by([...met, ...waits]) }),
    ...(isAbout && { topics: summing('topics/', experienceSums(contacts), { period: contacts, by: about }) }),
    ...(reckoned && { deltas: summing('deltas/', deltaSums(reckoned), { period: reckoned, by: about }) }),
    ...(promisedEffort && {
      efforts: summing('efforts/', experienceSums(contacts), { period: contacts, by: by(efforts) }),
    }),
  };
}

type Summing = (name: string, sums: OwnMetric[], over: { period: Period; by: readonly string[] }) => Course;

/** Sums up contacts, which also have these dimensions, and reach what was reckoned around them. */
function summer({ request, definitions }: Asking, own: readonly Dimension[]): Summing {
  const dimensions = Object.fromEntries(own.map((dimension) => [dimension.name, dimension]));
  const inside = {
    ...definitions,
    dimensions: { ...definitions.dimensions, ...dimensions },
    entities: withReckonings(definitions.entities),
  };
  return (name, sums, { period, by }) => {
    const { metrics, problems } = compileAll(sums, inside, { strict: false });
    return courseOf({
      ...{ name, definitions: inside, scoring: null, sought: null, tooLarge: new Map(), problems },
      request: { ...request, groupBy: by, period },
      needs: wholeNeeds(by, metrics),
    });
  };
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

/** Customers are compared with others of their tier of value, where the house has tiers. */
export function strataOf({ mapping, dimensions }: Definitions): DimensionInfo | null {
  const { name, title } = dimensions.value_tier ?? {};
  return name !== undefined && mapping.entities.customer?.fields.value_tier ? { name, title } : null;
}

/** What experience goes with what loss; null where that failed. `reached`: of each course, in their order. */
export function experiencesOf(asked: ExperienceCourse, reached: readonly Reached[]): Beside {
  const parts = Object.fromEntries(Object.keys(asked.courses).map((part, at) => [part, reached[at]]));
  const summed = (part: Part) => (parts[part] ? summedIn(parts[part]) : null);
  const [past, topics] = [summed('past'), summed('topics')];
  const beside = {
    ...{ lately: summed('lately'), deltas: summed('deltas'), efforts: summed('efforts') },
    topics: topics && isValued(parts.topics) ? topics : null,
  };
  return besideOf(reached, { experiences: past && experiencesIn(past, beside, asked) });
}

/** Whether anybody knows what customers are worth. */
const isValued = ({ course, arrived }: Reached): boolean => !materialOf(course, arrived).silent.has('worth');

/** Null where it is not known of how many customers. */
export function summedIn({ course, arrived }: Reached): { needs: Needs; material: Material } | null {
  const material = materialOf(course, arrived);
  const isSilent = (['customers', 'lost'] as const).some((sum) => material.silent.has(sum));
  return isSilent ? null : { needs: course.needs, material };
}

import {
  ENDS_RECKONED,
  FIRST_RECKONED,
  GROWTH_SUMS,
  LOOK_BACK_DAYS,
  ageDimension,
  clockOf,
  growthSums,
  reckonedAfter,
  stayDoubts,
  stayNeeds,
  stayPicture,
  staySums,
  stepDimension,
  stepsOf,
  wholeNeeds,
  withLater,
} from '../derive';
import { Problem } from '../model';
import type {
  Definitions,
  Instant,
  OwnMetric,
  Request,
  RetentionResult,
  StayClock,
  StayMoney,
  StayPicture,
  StayWeight,
} from '../model';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { cohortCourse, cohortsOf } from './cohort-course';
import type { Beside } from './cohort-course';
import { experienceCourse, experiencesOf } from './experience-course';
import type { ExperienceCourse } from './experience-course';
import { materialOf } from './material';
import { once } from './once';
import { reached } from './reach';
import type { Reached } from './reach';
import { baseOf, wholeOf } from './result';
import { serviceCourse, serviceOf } from './service-course';
import type { ServiceCourse } from './service-course';
import { allToDo, reachedBy } from './side-by-side';
import type { Street } from './step';

const DAY = 86_400_000;

interface Asked {
  request: Request;
  /** Length of a period of what adds up over time. */
  grain: Request['grain'];
  definitions: Definitions;
  weight: StayWeight;
}

/** The way to who stays: first since when values are known, for clocks start no sooner; then who was there, and who left when. */
export function retentionStreet(request: Request, definitions: Definitions): Street {
  const weight = 'customer_value' in definitions.mapping.entities ? 'frozen' : 'today';
  const asked: Asked = {
    weight,
    definitions: ordered(definitions),
    grain: request.grain,
    request: { ...request, grain: 'none', compare: 'none' },
  };
  return weight === 'frozen' ? fromReckoning(asked) : fromClock(asked, null, []);
}

/** Values of one customer have an order in time, and need no name of their own for it. */
function ordered(definitions: Definitions): Definitions {
  const { mapping } = definitions;
  const values = mapping.entities.customer_value;
  if (!values || values.fields.id) {
    return definitions;
  }
  const named = { ...values, fields: { ...values.fields, id: values.fields.customer_id } };
  return { ...definitions, mapping: { ...mapping, entities: { ...mapping.entities, customer_value: named } } };
}

/** Where nothing was reckoned by the start, the clock starts when something was. */
function fromReckoning(asked: Asked): Street {
  const { request, definitions } = asked;
  const { metrics, problems } = compileAll([FIRST_RECKONED], definitions, { strict: true });
  const course = courseOf({
    ...{ name: 'reckoned/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, groupBy: [], period: readUntil(request.period.to, request.period.from) },
    needs: wholeNeeds([], metrics),
  });
  let then: Street | null = null;
  return (received) => {
    const step = reached(course, received);
    if (step.kind !== 'result') {
      return step;
    }
    const reckoned = firstIn(step.result);
    then ??= reckoned === null ? unknown(asked, step.result) : fromClock(asked, reckoned, [step.result]);
    return then(received);
  };
}

/** From as long before the start as a value still counts. */
function readUntil(to: Instant, start: Instant = to): Request['period'] {
  return { from: start - LOOK_BACK_DAYS * DAY, to };
}

function firstIn({ course, arrived }: Reached): Instant | null {
  const seconds = reckonedAfter(course.needs, materialOf(course, arrived));
  // Just after it, so that it was before.
  return seconds === null ? null : course.request.period.from + Math.round(seconds * 1000) + 1;
}

/** Nobody's value was known by the end: there is nothing to weigh. */
function unknown(asked: Asked, reckoned: Reached): Street {
  const clock = startOf(asked.request, null);
  const nothing = { clock, weight: asked.weight, there: null, all: null, groups: [], test: null, ...NOTHING_BESIDE };
  const result = resultOf(asked, nothing, [reckoned]);
  const failed = result.problems.some(({ severity }) => severity === 'error');
  const problems = failed ? result.problems : [...result.problems, noValues(asked)];
  return () => ({ kind: 'result', result: { ...result, problems } });
}

function noValues({ request: { period } }: Asked): Problem {
  const until = new Date(period.to).toISOString().slice(0, 10);
  return new Problem('empty', `No value of a customer had been reckoned by ${until}.`, {
    severity: 'info',
    hint: `A value counts for ${LOOK_BACK_DAYS} days. Choose a later period, or fill customer_value.`,
    at: { mapping: 'customer_value' },
  });
}

function startOf({ period, now, clock: since }: Request, reckoned: Instant | null): StayClock {
  const clock = clockOf(period, now, reckoned, since);
  if (clock === null) {
    throw new Problem('invalid', 'Nothing of the period has passed yet.', { hint: 'Choose an earlier one.' });
  }
  return clock;
}

function fromClock(asked: Asked, reckoned: Instant | null, before: readonly Reached[]): Street {
  const { request, definitions } = asked;
  const clock = startOf(request, reckoned);
  const stay = stayCourse(asked, clock);
  const cohort = cohortCourse(request, definitions, clock);
  const beside = experienceCourse(request, definitions, clock);
  const service = serviceCourse({ ...request, grain: asked.grain }, definitions, clock);
  const courses = [stay, cohort, ...(service ? [service.course] : []), ...Object.values(beside?.courses ?? {})];
  return (received) => {
    const steps = courses.map((course) => reached(course, received));
    const [stayed, joined, ...rest] = steps.flatMap(reachedBy);
    return (
      allToDo(steps) ?? {
        kind: 'result',
        result: whole(
          asked,
          clock,
          [...before, stayed],
          [cohortsOf(joined, clock.end), ...ofContacts(rest, service, beside)]
        ),
      }
    );
  };
}

/** What service cost, and what customers met with. */
function ofContacts(
  parts: readonly Reached[],
  service: ServiceCourse | null,
  asked: ExperienceCourse | null
): Beside[] {
  if (service === null) {
    return [];
  }
  const [served, ...those] = parts;
  const met = asked && experiencesOf(asked, those);
  const known = asked && { asked, past: those[0], experiences: met?.tells.experiences ?? null };
  return [serviceOf(service, served, known), ...(met ? [met] : [])];
}

/** `others`: what completes the picture; what is wrong with it leaves the rest standing. */
function whole(asked: Asked, clock: StayClock, parts: readonly Reached[], others: readonly Beside[]): RetentionResult {
  const { course, arrived } = parts[parts.length - 1];
  const material = materialOf(course, arrived);
  const stay = stayPicture(course.needs, material, { clock, weight: asked.weight, money: moneyOf(asked) });
  const result = resultOf(
    asked,
    Object.assign({ ...stay, ...NOTHING_BESIDE }, ...others.map(({ tells }) => tells)),
    parts
  );
  return {
    ...result,
    problems: once([
      ...result.problems,
      ...stayDoubts(course.needs, material, stay),
      ...others.flatMap(({ problems }) => problems),
    ]),
    traces: [...result.traces, ...others.flatMap(({ traces }) => traces)],
  };
}

const NOTHING_BESIDE = { experiences: null, cohorts: null, service: null };

/** In the time before the clock starts: what stands in it is what customers were worth then. */
function stayCourse(asked: Asked, clock: StayClock): Course {
  const { request, definitions, weight } = asked;
  const steps = stepDimension(stepsOf(clock));
  const ages = ageDimension(clock.stepDays);
  const own = { [steps.name]: steps, [ages.name]: ages };
  const inside = {
    ...definitions,
    dimensions: { ...definitions.dimensions, ...own },
    entities: isPast(request, clock)
      ? withLater(definitions.entities, { money: moneyOf(asked), within: { from: clock.start, to: clock.end } })
      : definitions.entities,
  };
  const { metrics, problems } = compileAll([...staySums(weight), ...sumsOfGrowth(asked, clock)], inside, {
    strict: false,
  });
  return courseOf({
    ...{ name: 'stay/', definitions: inside, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, period: readUntil(clock.start) },
    needs: stayNeeds(request.groupBy ?? [], clock.since, metrics),
  });
}

/** What is known of customers today, such as what they pay, is what was known when the clock stops only where that is today; of the past it was reckoned then. */
function sumsOfGrowth(asked: Asked, clock: StayClock): OwnMetric[] {
  const { request, weight, definitions } = asked;
  const { customer, customer_value } = definitions.mapping.entities;
  const isToday = !isPast(request, clock);
  const isTold = weight === 'frozen' && (isToday || customer?.source === customer_value.source);
  return isTold ? growthSums(moneyOf(asked), (clock.end - clock.start) / DAY, isToday) : [];
}

const isPast = ({ now }: Request, { end }: StayClock): boolean => end <= now - DAY;

function moneyOf({ definitions: { mapping } }: Asked): StayMoney {
  const { customer, customer_value } = mapping.entities;
  return customer?.fields.revenue && customer_value?.fields.revenue ? 'revenue' : 'value';
}

function resultOf({ request, definitions }: Asked, picture: StayPicture, parts: readonly Reached[]): RetentionResult {
  const bases = parts.map((part) => baseOf(part.course, part));
  const last = bases[bases.length - 1];
  return {
    ...last,
    ...{ answer: 'retention', period: request.period, compared: null, metrics: [] },
    problems: once(
      bases
        .flatMap(({ problems }) => problems)
        .filter(isMissed)
        .map(ofNoSum)
    ),
    traces: bases.flatMap(({ traces }) => traces),
    whole: wholeOf({ ...request, groupBy: [] }, definitions),
    ...picture,
  };
}

/** Whoever does not map what growth is told from has not asked for it. */
const isMissed = ({ at }: Problem): boolean => ![...GROWTH_SUMS, ...ENDS_RECKONED].some((sum) => sum === at.metric);

/** Sums have no names that a reader knows; what only completes the picture, and is not mapped, is no failure. */
function ofNoSum({ kind, message, hint, severity, at: { metric, ...at } }: Problem): Problem {
  const completes = metric === 'there' || metric === 'impossible';
  return new Problem(kind, message, { hint, at, severity: completes ? 'info' : severity });
}

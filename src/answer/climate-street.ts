import { NO_DAYS, climateNeeds, climatePicture, dayPulse, depthOf, panelNeeds } from '../derive';
import type { ClimateSought } from '../derive';
import { CLIMATE_VIEWS, Problem, showsFigures } from '../model';
import type { Action, ClimateResult, ClimateView, DayPulse, Definitions, Pledge, Request, ResultBase } from '../model';
import { wholeBuckets } from '../plan';

import { actionsCourse, actionsListed, notedIn } from './action-list';
import { choiceOf, indexIn } from './choices';
import { compileAll } from './compile-all';
import { competenceCourses, competenceIn } from './competence-course';
import { courseOf } from './course';
import type { Course } from './course';
import { levelsOf } from './listed';
import { materialOf } from './material';
import { erosionCourses, erosionIn } from './erosion-course';
import { itemsCourses, itemsIn } from './items-course';
import { once } from './once';
import { pledgeCourse, pledgesListed } from './pledge-course';
import { reached } from './reach';
import type { Reached } from './reach';
import { asInfo, baseOf, wholeOf } from './result';
import { allToDo, reachedBy } from './side-by-side';
import { seatsCourses, seatsIn } from './seats-course';
import type { Street } from './step';

const DAY = 86_400_000;
/** With what is to be looked at. */
interface ClimateRequest extends Request {
  views: readonly ClimateView[];
}

/** The way to the climate: first what was pledged, which names metrics of its own, and what was done; then all figures at once. */
export function climateStreet(asked: Request, definitions: Definitions): Street {
  const request = climateRequest(asked, definitions);
  const { pledge, action } = showsFigures(request.views) ? definitions.mapping.entities : {};
  const pledges = pledge ? [pledgeCourse(request, definitions, pledge)] : [];
  const actions = pledge && action ? [actionsCourse(request, definitions)] : [];
  let then: Street | null = null;
  return (received) => {
    const [said, done] = [pledges, actions].map((courses) => courses.map((course) => reached(course, received)));
    const toDo = allToDo([...said, ...done]);
    if (toDo) {
      return toDo;
    }
    const lists = { pledges: said.flatMap(reachedBy), actions: done.flatMap(reachedBy) };
    then ??= figuresStreet(request, definitions, listedIn(request, definitions, lists));
    return then(received);
  };
}

/** What was written down, and the courses that told it. */
interface Listed {
  pledges: readonly Pledge[];
  actions: readonly Action[];
  reached: readonly Reached[];
}

function listedIn(
  request: Request,
  definitions: Definitions,
  lists: Readonly<Record<'pledges' | 'actions', readonly Reached[]>>
): Listed {
  const listed = actionsListed(request, definitions, lists.actions[0]);
  const teams = levelsOf(definitions).filter((level) => !definitions.dimensions[level]?.person).length;
  return {
    pledges: lists.pledges.flatMap(pledgesListed),
    // What was done about one person is told as done, and no more.
    actions: listed.map(({ path, note, ...rest }) => ({
      ...{ ...rest, path: path.slice(0, teams), note: depthOf(path) > teams ? null : note },
    })),
    reached: [...lists.pledges, ...lists.actions],
  };
}

function figuresStreet(request: ClimateRequest, definitions: Definitions, listed: Listed): Street {
  const asked = (view: ClimateView, courses: () => Course[]) => (request.views.includes(view) ? courses() : []);
  const figures = figuresCourse(request, definitions, listed.pledges);
  const beside = [
    asked('day', () => [dayCourse(request, definitions)]),
    asked('items', () => itemsCourses(request, definitions)),
    asked('tenure', () => erosionCourses(request, definitions)),
    asked('seats', () => seatsCourses(request, definitions)),
    asked('competence', () => competenceCourses(request, definitions)),
  ];
  return (received) => {
    const steps = [[figures], ...beside].map((courses) => courses.map((course) => reached(course, received)));
    const [[told], days, items, tenure, seats, competence] = steps.map((each) => each.flatMap(reachedBy));
    return (
      allToDo(steps.flat()) ?? {
        kind: 'result',
        result: resultOf(request, told, { days, items, tenure, seats, competence }, listed),
      }
    );
  };
}

/** Whole weeks that are over, where the period has any; teams unless asked otherwise, and never people. */
function climateRequest(asked: Request, definitions: Definitions): ClimateRequest {
  const { groupBy = [], filters = [], views = [], period, calendar, now } = asked;
  demandTeams([...groupBy, ...filters.map(({ dimension }) => dimension)], definitions);
  const levels = levelsOf(definitions).filter((level) => !definitions.dimensions[level]?.person);
  const whole = wholeBuckets({ from: period.from, to: Math.min(period.to, now) }, 'week', calendar);
  return {
    ...{ ...asked, groupBy: groupBy.length > 0 ? groupBy : levels, period: whole ?? period },
    ...{ grain: 'week', compare: 'none', views: views.length > 0 ? views : CLIMATE_VIEWS },
  };
}

/** A field of the house's own may hold names: it is not asked about what nobody knows of it. */
function demandTeams(names: readonly string[], { dimensions }: Definitions): void {
  const person = names.find((name) => dimensions[name]?.person ?? dimensions[name] === undefined);
  if (person !== undefined) {
    throw new Problem('denied', `The climate is not given by ${person}: it would be about single people.`, {
      hint: 'Look at teams: climate is what people have in common.',
    });
  }
}

/** Indicators, both ends of each link, and what pledges name: each metric once. They are known, but not asked, where only other things are looked at. */
function figuresCourse(request: ClimateRequest, definitions: Definitions, pledges: readonly Pledge[]): Course {
  const { indicators, links } = definitions.climate;
  const named = [
    ...links.flatMap(({ cause, outcome }) => [cause, outcome]),
    ...pledges.flatMap(({ metric }) => metric ?? []),
  ];
  const choices = [
    ...indicators.map(choiceOf),
    ...named.filter((metric) => metric in definitions.metrics).map((metric) => ({ metric })),
  ];
  const { metrics, problems } = compileAll(choices, definitions, { strict: false });
  const needs = climateNeeds(request.groupBy!, metrics);
  const course = courseOf({
    ...{ request, definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    needs: showsFigures(request.views) ? needs : { ...needs, metrics: [] },
  });
  return { ...course, needs };
}

/** How staff say their days were, and the load of those days, up to the end of the period. */
function dayCourse(request: Request, definitions: Definitions): Course {
  const { pulse, load, days } = definitions.climate.day;
  const { metrics, problems } = compileAll([{ metric: pulse }, { metric: load }], definitions, { strict: false });
  const { from, to } = request.period;
  return courseOf({
    ...{ name: 'days/', definitions, scoring: null, sought: null, tooLarge: new Map(), problems },
    request: { ...request, grain: 'day', period: { from: Math.max(from, to - days * DAY), to } },
    needs: panelNeeds(request.groupBy!, metrics),
  });
}

/** The indexes are those of the result, which has the metrics of days after all others. */
function dayOf([asked]: readonly Reached[], before: number): DayPulse {
  if (asked === undefined) {
    return NO_DAYS;
  }
  const { course, arrived } = asked;
  const { pulse, load } = course.definitions.climate.day;
  const indexOf = (name: string) => course.needs.metrics.findIndex(({ info }) => info.key === name);
  const told = dayPulse(course.needs, materialOf(course, arrived), { pulse: indexOf(pulse), load: indexOf(load) });
  return { ...told, pulse: before + told.pulse, load: before + told.load };
}

/** Indicators and links with their metrics found among the compiled ones. */
function soughtIn(
  request: ClimateRequest,
  course: Course,
  { pledges, actions }: Listed,
  beside: Pick<ClimateSought, 'day' | 'items' | 'erosion' | 'seats' | 'competence'>
): ClimateSought {
  const { definitions } = course;
  const { indicators, links, coverageFloor } = definitions.climate;
  const indexOf = indexIn(course);
  return {
    ...{ views: request.views, whole: wholeOf(request, definitions), coverageFloor, pledges, actions, ...beside },
    indicators: indicators.map((each) => ({ ...each, metric: indexOf(choiceOf(each)) })),
    links: links.map(({ cause, outcome, lag, reason }) => ({
      ...{ cause: indexOf({ metric: cause }), outcome: indexOf({ metric: outcome }), expected: lag, reason },
    })),
  };
}

/** What was asked beside the figures. */
type Beside = Readonly<Record<'days' | 'items' | 'tenure' | 'seats' | 'competence', readonly Reached[]>>;

function resultOf(request: ClimateRequest, figures: Reached, beside: Beside, listed: Listed): ClimateResult {
  const { course, arrived } = figures;
  const { days, items, tenure, seats, competence } = beside;
  const base = baseOf(course, figures);
  const asked = [...listed.reached, ...days, ...items, ...tenure, ...seats, ...competence];
  const metrics = [[figures], days, items].map((parts) =>
    parts.flatMap((each) => each.course.needs.metrics.map(({ info }) => info))
  );
  const before = { days: metrics[0].length, items: metrics[0].length + metrics[1].length };
  const others: Array<Partial<ResultBase>> = asked.map((each) => baseOf(each.course, each));
  const problems = [...others, base].flatMap((each) => each.problems ?? []);
  return {
    ...base,
    answer: 'climate',
    compared: null,
    metrics: metrics.flat(),
    extent: Object.assign({}, ...others.map(({ extent }) => extent), base.extent),
    // What a house does not measure, or must not show, leaves the rest standing.
    problems: once([
      ...problems.map((each) => (each.kind === 'unavailable' ? asInfo(each) : each)),
      ...notedIn(course.request).problems.map(asInfo),
    ]),
    traces: [...others, base].flatMap((each) => each.traces ?? []),
    ...climatePicture(
      course.needs,
      materialOf(course, arrived),
      soughtIn(request, course, listed, {
        day: dayOf(days, before.days),
        items: itemsIn(items, before.items),
        erosion: erosionIn(tenure),
        seats: seatsIn(seats),
        competence: competenceIn(competence),
      })
    ),
  };
}

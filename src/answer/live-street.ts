import {
  LIVE_METRICS,
  NEWEST,
  USUAL,
  USUAL_METRICS,
  USUAL_OF,
  liveChoices,
  liveNeeds,
  livePicture,
  newestOf,
} from '../derive';
import type { LivePart } from '../derive';
import type { CompiledMetric } from '../formula';
import { WINDOWS } from '../model';
import type { Definitions, LiveResult, Period, Problem, Profile, Request, Result, Window } from '../model';
import { pastWeeks, presentOf, windowsAt } from '../plan';
import type { PastWeek } from '../plan';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { materialOf } from './material';
import { once } from './once';
import { reached } from './reach';
import type { Reached } from './reach';
import { asInfo, baseOf, wholeOf } from './result';
import { profileAt } from './scoring';
import { allToDo, reachedBy } from './side-by-side';
import type { Street } from './step';

const MINUTE = 60_000;

/** A course about one window of the present, or about these hours in one of the past weeks. */
interface Part {
  window: Window;
  isPast: boolean;
  course: Course;
}

/** The way to a live answer: a course for each stretch of time, all at once. Each reads its own rows only, however long the history is. */
export function liveStreet(asked: Request, definitions: Definitions): Street {
  const at = presentOf(asked.period, asked.now);
  const request: Request = { ...asked, now: at, compare: 'none' };
  const profile = profileAt(request, definitions, at);
  const windows = windowsAt(at, request.calendar);
  const part = { request, definitions, profile, isLive: at >= asked.now - MINUTE };
  const parts = [
    ...WINDOWS.flatMap((window) => partsOf(window, { ...part, period: windows[window] })),
    ...pastWeeks(at, request.calendar, USUAL).flatMap((periods, week) => pastParts(week, periods, part)),
  ];
  const told = { at, windows, whole: wholeOf(request, definitions), promise: promiseOf(request, definitions) };
  return (received) => {
    const steps = parts.map(({ course }) => reached(course, received));
    return allToDo(steps) ?? { kind: 'result', result: concluded(parts, steps.flatMap(reachedBy), { told, profile }) };
  };
}

interface Asked {
  request: Request;
  definitions: Definitions;
  profile: Profile;
  period: Period;
  /** About the present; else a moment is looked back at. */
  isLive: boolean;
}

/** Metrics whose rows know no such places are told of the whole. */
function partsOf(window: Window, asked: Asked): Part[] {
  const { request, definitions, profile, isLive } = asked;
  const choices = liveChoices(LIVE_METRICS[window], request.metrics ?? [], profile);
  // Looked back at, rows after that moment are no sign of a wrong clock.
  const newest = isLive || window === 'now' ? newestOf(Object.keys(definitions.mapping.entities), window) : [];
  const { metrics, problems } = compileAll([...choices, ...newest], definitions, { strict: false });
  const course = courseFor(`${window}/`, metrics, { ...asked, groupBy: request.groupBy ?? [], problems });
  const { unavailable } = course.plan;
  const isWhole = ({ info }: CompiledMetric) => unavailable.has(info.key);
  const rest = metrics.filter(isWhole);
  if (rest.length === 0 || (request.groupBy ?? []).length === 0) {
    return [{ window, isPast: false, course }];
  }
  const split = metrics.filter((metric) => !isWhole(metric));
  return [
    {
      window,
      isPast: false,
      course: courseFor(`${window}/`, split, { ...asked, groupBy: request.groupBy!, problems }),
    },
    { window, isPast: false, course: courseFor(`${window}/whole/`, rest, { ...asked, groupBy: [], problems: [] }) },
  ];
}

/** Buckets of an hour, so that their cells can be kept once they are settled. */
function pastParts(week: number, periods: PastWeek, asked: Omit<Asked, 'period'>): Part[] {
  const { request, definitions, profile } = asked;
  return (['recent', 'today'] as const).map((window): Part => {
    const choices = [
      ...liveChoices(USUAL_METRICS[window], request.metrics ?? [], profile),
      ...(window === 'recent' ? Object.values(USUAL_OF) : []),
    ];
    const { metrics } = compileAll(choices, definitions, { strict: false });
    const course = courseFor(`week ${week}/${window}/`, metrics, {
      ...asked,
      ...{ request: { ...request, grain: 'hour' }, period: periods[window] },
      ...{ groupBy: request.groupBy ?? [], problems: [], bucketed: true },
    });
    return { window, isPast: true, course };
  });
}

function courseFor(
  name: string,
  metrics: readonly CompiledMetric[],
  {
    request,
    definitions,
    period,
    groupBy,
    problems,
    bucketed = false,
  }: Asked & { groupBy: readonly string[]; problems: readonly Problem[]; bucketed?: boolean }
): Course {
  return courseOf({
    name,
    request: { ...request, period, groupBy },
    definitions,
    ...{ scoring: null, sought: null, tooLarge: new Map() },
    needs: liveNeeds(metrics, groupBy, { bucketed }),
    problems,
  });
}

function concluded(
  parts: readonly Part[],
  ended: readonly Reached[],
  { told, profile }: { told: Pick<LiveResult, 'at' | 'windows' | 'whole' | 'promise'>; profile: Profile }
): Result {
  const bases = ended.map((end) => baseOf(end.course, end));
  const live = ended.map(({ course, arrived }, index): LivePart & { isPast: boolean } => ({
    window: parts[index].window,
    isPast: parts[index].isPast,
    needs: course.needs,
    material: materialOf(course, arrived),
  }));
  const present = bases.filter((_, index) => !live[index].isPast);
  const metrics = [...new Map(present.flatMap((base) => base.metrics).map((info) => [info.key, info])).values()].filter(
    ({ family }) => family !== null
  );
  const picture = livePicture(
    { parts: live.filter(({ isPast }) => !isPast), weeks: live.filter(({ isPast }) => isPast), metrics, profile },
    told
  );
  const { calendar, currency, dimensions, version } = bases[0];
  return {
    ...{ version, calendar, currency, dimensions, compared: null, metrics },
    answer: 'live',
    period: { from: told.windows.today.from, to: told.at },
    extent: Object.assign({}, ...present.map(({ extent }) => extent)),
    problems: problemsOf(present.flatMap(({ problems }) => problems)),
    traces: bases.flatMap(({ traces }) => traces),
    ...picture,
  };
}

/** Each once, for one source that fails does so for every window. That a house does not measure something is no failure of its wall. */
function problemsOf(problems: readonly Problem[]): Problem[] {
  const told = problems
    .filter(({ at }) => !at.metric?.startsWith(NEWEST))
    .map((problem) => (problem.kind === 'unavailable' ? asInfo(problem) : problem));
  return once(told);
}

function promiseOf({ metrics = [] }: Request, definitions: Definitions): number {
  const [{ parameters }] = liveChoices(['waiting_too_long'], metrics, null);
  const usual = definitions.metrics.waiting_too_long?.parameters?.find(({ name }) => name === 'promise')?.default;
  return Number(parameters?.promise ?? usual ?? 0);
}

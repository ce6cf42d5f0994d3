import { LEAST_DAYS, MOST_DAYS, depthOf, effectNeeds, followedActions, unfollowed } from '../derive';
import type { Action, ActionsResult, Definitions, Period, Problem, Request, ResultBase } from '../model';

import { actionsCourse, actionsListed, notedIn, parted } from './action-list';
import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { levelsOf } from './listed';
import { materialOf } from './material';
import { reached } from './reach';
import type { Reached } from './reach';
import { asInfo, baseOf, wholeOf } from './result';
import type { Street } from './step';

const DAY = 86_400_000;
/** The way to actions and their effects: first the list, which says which metrics and days to ask for. */
export function actionsStreet(asked: Request, definitions: Definitions): Street {
  const levels = levelsOf(definitions);
  const list = actionsCourse(asked, definitions);
  return (received) => {
    const step = reached(list, received);
    if (step.kind !== 'result') {
      return step;
    }
    const actions = actionsListed(asked, definitions, step.result);
    const told = { whole: wholeOf({ ...asked, groupBy: levels }, definitions), list: step.result };
    const effects = effectsCourse(actions, { asked, definitions, levels });
    if (effects === null) {
      return { kind: 'result', result: resultOf(asked, { ...told, effects: null }, unfollowed(actions)) };
    }
    const then = reached(effects, received);
    return then.kind === 'result'
      ? { kind: 'result', result: resultOf(asked, { ...told, effects: then.result }, follow(actions, then.result)) }
      : then;
  };
}

interface Asked {
  asked: Request;
  definitions: Definitions;
  levels: readonly string[];
}

/** The days around all that was done; null where nothing can be followed. */
function effectsCourse(actions: readonly Action[], { asked, definitions, levels }: Asked): Course | null {
  const done = actions.filter(({ metric, done: at }) => at !== null && metric !== null && definitions.metrics[metric]);
  if (done.length === 0) {
    return null;
  }
  const names = [...new Set(done.map(({ metric }) => metric!))].sort();
  const { metrics, problems } = compileAll(
    names.map((metric) => ({ metric })),
    definitions,
    { strict: false }
  );
  const groupBy = levels.slice(0, Math.min(firstPerson(definitions, levels), deepest(done)));
  return courseOf({
    name: 'effects/',
    request: {
      ...{ ...asked, groupBy, filters: parted(asked, definitions).others, grain: 'day', compare: 'none' },
      period: around(done, asked),
    },
    definitions,
    ...{ scoring: null, sought: null, tooLarge: new Map(), problems },
    needs: effectNeeds(groupBy, metrics),
  });
}

function around(done: readonly Action[], { now }: Request): Period {
  const days = done.map((action) => action.done!);
  const from = Math.min(...days) - (MOST_DAYS + 1) * DAY;
  return { from, to: Math.max(from + DAY, Math.min(now, Math.max(...days) + (MOST_DAYS + 2) * DAY)) };
}

function deepest(actions: readonly Action[]): number {
  return Math.max(...actions.map(({ path }) => depthOf(path)));
}

/** Levels above that of people; all of them where people may be looked at. */
function firstPerson({ dimensions, signalsByPerson }: Definitions, levels: readonly string[]): number {
  const person = levels.findIndex((level) => dimensions[level]?.person);
  return signalsByPerson || person < 0 ? levels.length : person;
}

function follow(actions: readonly Action[], { course, arrived }: Reached): ActionsResult['actions'] {
  const { definitions, needs } = course;
  const person = firstPerson(definitions, levelsOf(definitions));
  return followedActions(actions, needs, { material: materialOf(course, arrived), firstPerson: person });
}

interface Told {
  whole: string;
  list: Reached;
  effects: Reached | null;
}

function resultOf(asked: Request, { whole, list, effects }: Told, actions: ActionsResult['actions']): ActionsResult {
  const own = baseOf(list.course, list);
  const followed = effects && baseOf(effects.course, effects);
  const base: Omit<ResultBase, 'answer'> = {
    ...own,
    period: asked.period,
    compared: null,
    metrics: followed?.metrics ?? [],
    dimensions: followed?.dimensions ?? [],
    extent: { ...own.extent, ...followed?.extent },
    problems: [
      ...notedIn(asked).problems.map(asInfo),
      ...own.problems.map(notedIn(asked).isRead ? quieted : (problem) => problem),
      ...(followed?.problems ?? []).map(quieted),
    ],
    traces: [...own.traces, ...(followed?.traces ?? [])],
  };
  return { ...base, answer: 'actions', whole, actions, leastDays: LEAST_DAYS, mostDays: MOST_DAYS };
}

const quieted = (problem: Problem): Problem => (problem.kind === 'unavailable' ? asInfo(problem) : problem);

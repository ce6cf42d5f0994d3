import { ACTION_DATES, ACTION_FIELDS, actionsIn, listNeeds, mappedActions } from '../derive';
import { Problem } from '../model';
import type { Action, Definitions, Filter, NotedAction, Period, Request } from '../model';
import { placeOf } from '../plan';

import { compileAll } from './compile-all';
import { courseOf } from './course';
import type { Course } from './course';
import { byOwnFields, levelsOf } from './listed';
import { materialOf } from './material';
import type { Reached } from './reach';

const DAY = 86_400_000;
/** What was left undone so long ago is told still, and what falls due so soon already. */
const BACK = 365 * DAY;
const AHEAD = 56 * DAY;

/** The way to what the house wrote down. */
export function actionsCourse(asked: Request, definitions: Definitions): Course {
  const fields = fieldsOf(definitions);
  const { inside, groupBy } = byOwnFields('action', fields, definitions);
  const { metrics, problems } = compileAll(ACTION_DATES, inside, { strict: false });
  const period = listedOver(asked.period);
  return courseOf({
    name: 'actions/',
    request: { ...asked, period, groupBy, filters: parted(asked, definitions).own, grain: 'none', compare: 'none' },
    definitions: inside,
    ...{ scoring: null, sought: null, tooLarge: new Map(), problems },
    needs: listNeeds(groupBy, metrics),
  });
}

/** Those that the house writes down; without a mapping all of them, for the reason to be told. */
function fieldsOf(definitions: Definitions): readonly string[] {
  const mapped = definitions.mapping.entities.action?.fields;
  return [...ACTION_FIELDS, ...levelsOf(definitions)].filter((field) => !mapped || field in mapped);
}

/** All that is told of in the period: what was written down, and what the caller keeps. */
export function actionsListed(asked: Request, definitions: Definitions, list?: Reached): Action[] {
  return actionsIn(asked.period, [...(list ? mapped(list) : []), ...notedActions(asked, definitions)]);
}

function mapped({ course, arrived }: Reached): Action[] {
  const { definitions, needs, request } = course;
  const listed = { fields: fieldsOf(definitions), levels: levelsOf(definitions), start: request.period.from };
  return mappedActions(needs, materialOf(course, arrived), listed);
}

/** Of which time actions are told: of what was done in the period, and of what is still to be done. */
export function listedOver({ from, to }: Period): Period {
  return { from: from - BACK, to: to + AHEAD };
}

/** Those that the caller keeps, by the same filters. */
function notedActions(asked: Request, definitions: Definitions): Action[] {
  const { own } = parted(asked, definitions);
  const levels = levelsOf(definitions);
  return notedIn(asked)
    .actions.filter((action) => own.every((filter) => passes(action, filter)))
    .map(({ place, ...action }) => ({ ...action, path: levels.map((level) => place[level] ?? null) }));
}

/** Where some are kept elsewhere, a mapping need not know of any. */
export function notedIn({ noted }: Request) {
  return noted instanceof Problem
    ? { actions: [], problems: [noted], isRead: false }
    : { actions: noted ?? [], problems: [], isRead: noted !== undefined };
}

function passes({ place, kind, owner }: NotedAction, { dimension, operator, values }: Filter): boolean {
  const value = { kind, owner, ...place }[dimension] ?? null;
  return values.includes(value) === (operator === 'in');
}

/** What actions know of themselves chooses among them; the rest says which rows their metrics count. */
export function parted({ filters = [] }: Request, definitions: Definitions): { own: Filter[]; others: Filter[] } {
  const isOwn = ({ dimension }: Filter) => placeOf('action', dimension, definitions) !== null;
  return { own: filters.filter(isOwn), others: filters.filter((filter) => !isOwn(filter)) };
}

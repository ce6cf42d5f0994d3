import { Problem } from '../model';
import { fieldsRead, linksApart } from '../plan';
import type { Ask, EntityRead } from '../plan';

import type { Arrived } from './arrived';
import { courseOf } from './course';
import type { Course } from './course';
import { canDiagnose, diagnose } from './diagnose';
import { joiningProgress } from './join';
import { isOutOfRange, narrowed } from './overflow';
import type { Received, Step, Want, Work } from './step';

/** What came of a course. */
export interface Reached {
  course: Course;
  arrived: readonly Arrived[];
  failed: readonly Problem[];
}

/** How far a course has come: what it wants next, or all its cells. */
export function reached(course: Course, received: Received): Step<Reached, never> {
  const wants = new Map<string, Want>();
  const works = new Map<string, Work>();
  const arrived: Arrived[] = [];
  for (const side of course.plan.sides) {
    for (const planned of side.asks) {
      const progress = joiningProgress(planned.ask, received);
      if (progress.kind === 'fetch') {
        progress.wants.forEach((want) => wants.set(want.id, want));
      } else if (progress.kind === 'compute') {
        works.set(progress.work.id, progress.work);
      } else {
        arrived.push({ side, planned, cells: progress.cells, told: progress });
      }
    }
  }
  return toDo(wants, works) ?? explain(course, arrived, received);
}

function toDo(wants: ReadonlyMap<string, Want>, works: ReadonlyMap<string, Work>): Step<never> | null {
  if (wants.size > 0) {
    return { kind: 'fetch', wants: [...wants.values()] };
  }
  return works.size > 0 ? { kind: 'compute', works: [...works.values()] } : null;
}

/** Where a source failed, finds out why, and answers what can be answered without the fields that cannot be read. */
function explain(course: Course, arrived: readonly Arrived[], received: Received): Step<Reached, never> {
  const problems: Problem[] = [];
  for (const { ask, failure } of failures(arrived)) {
    if (!canDiagnose(failure)) {
      problems.push(failure);
      continue;
    }
    const {
      wants,
      works,
      problems: found,
    } = diagnose({ ...failedPart(ask, failure), failure, asOf: course.request.now }, received);
    const step = toDo(byId(wants), byId(works));
    if (step) {
      return step;
    }
    problems.push(...found);
  }
  const unreadable = problems.filter(({ at }) => at.mapping !== undefined && at.field !== undefined);
  if (unreadable.length > 0) {
    return reached(withoutFields(course, unreadable, problems), received);
  }
  const narrower = problems.some(isOutOfRange) ? narrowed(course, arrived) : null;
  return narrower ? reached(narrower, received) : { kind: 'result', result: { course, arrived, failed: problems } };
}

/** The same course on a mapping that leaves the unreadable fields out. Each turn leaves out at least one, so it ends. */
function withoutFields(course: Course, unreadable: readonly Problem[], problems: readonly Problem[]): Course {
  const { mapping } = course.definitions;
  const entities = { ...mapping.entities };
  for (const { at, message } of unreadable) {
    const entity = entities[at.mapping!];
    const { [at.field!]: _, ...fields } = entity.fields;
    entities[at.mapping!] = { ...entity, fields, cannot: { ...entity.cannot, [at.field!]: message } };
  }
  const definitions = { ...course.definitions, mapping: { ...mapping, entities } };
  return courseOf({ ...course, definitions, problems: [...course.problems, ...problems] });
}

/** One failure an entity is enough: what one period cannot read, the other cannot either. */
function failures(arrived: readonly Arrived[]): Array<{ ask: Ask; failure: Problem }> {
  const found = new Map<string, { ask: Ask; failure: Problem }>();
  for (const { planned, cells } of arrived) {
    if (cells instanceof Problem && !found.has(planned.ask.read.entity.name)) {
      found.set(planned.ask.read.entity.name, { ask: planned.ask, failure: cells });
    }
  }
  return [...found.values()];
}

/** The entity that failed, and what was wanted of it: the ask's own, or one in another data source that its rows point to. */
function failedPart(ask: Ask, { at }: Problem): { read: EntityRead; fields: string[] } {
  const { own, linked } = fieldsRead(ask);
  const link = linksApart(ask).find(({ read }) => read.entity.name === at.mapping);
  const read = link?.read ?? ask.read;
  const fields = link ? [read.entity.id, ...(linked.get(link.name) ?? [])] : [...own];
  return { read, fields: fields.filter((name) => read.fields.has(name)) };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

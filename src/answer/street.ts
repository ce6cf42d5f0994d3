import { driversNeeds, metricsNeeds, scorecardNeeds } from '../derive';
import { aggregatesIn, didYouMean, isAdditive, sidesOf } from '../formula';
import type { CompiledMetric, Needs } from '../formula';
import { Problem, problemFrom } from '../model';
import type { Definitions, MetricChoice, Profile, Request } from '../model';
import { fieldsRead, linksApart, planRequest } from '../plan';
import type { Ask, EntityRead } from '../plan';
import { takesQuantiles } from '../sql';

import type { Arrived } from './arrived';
import { compileMetric } from './compile';
import type { Course } from './course';
import { canDiagnose, diagnose } from './diagnose';
import { joiningProgress } from './join';
import { concluded } from './result';
import type { Received, Step, Street, Want, Work } from './step';

/** The way from a request to its answer. Asked again with everything received so far, it says what to do next. Throws where the request makes no sense. */
export function street(asked: Request, definitions: Definitions): Street {
  const request = withComparison(asked);
  const profile = request.answer === 'metrics' ? null : profileOf(request, definitions);
  const { metrics, problems } = compileAll(choicesOf(request, profile), definitions, profile !== null);
  if (profile) {
    demandWeights(profile, metrics);
  }
  const needs = profile ? scoredNeeds(request, metrics, profile) : metricsNeeds(request, metrics);
  const plan = planRequest(request, needs, { definitions, takesQuantiles });
  return (received) => next({ request, definitions, profile, needs, plan, problems }, received);
}

/** Nothing moves that is compared with nothing. */
function withComparison(request: Request): Request {
  const { answer, compare = 'none' } = request;
  return answer === 'drivers' && compare === 'none' ? { ...request, compare: 'previous' } : request;
}

function scoredNeeds(request: Request, metrics: readonly CompiledMetric[], profile: Profile): Needs {
  return request.answer === 'drivers'
    ? driversNeeds(request, metrics, profile)
    : scorecardNeeds(request, metrics, profile);
}

function next(course: Course, received: Received): Step {
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

function toDo(wants: ReadonlyMap<string, Want>, works: ReadonlyMap<string, Work>): Step | null {
  if (wants.size > 0) {
    return { kind: 'fetch', wants: [...wants.values()] };
  }
  return works.size > 0 ? { kind: 'compute', works: [...works.values()] } : null;
}

/** Where a source failed, finds out why, and answers what can be answered without the fields that cannot be read. */
function explain(course: Course, arrived: readonly Arrived[], received: Received): Step {
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
  return unreadable.length > 0
    ? next(withoutFields(course, unreadable, problems), received)
    : concluded(course, { arrived, failed: problems }, received);
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
  const plan = planRequest(course.request, course.needs, { definitions, takesQuantiles });
  return { ...course, definitions, plan, problems: [...course.problems, ...problems] };
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

function choicesOf({ metrics = [] }: Request, profile: Profile | null): readonly MetricChoice[] {
  return profile ? profile.families.flatMap((family) => family.metrics) : metrics;
}

function profileOf({ profile: name = 'balanced' }: Request, { profiles }: Definitions): Profile {
  const profile = profiles[name];
  if (!profile) {
    throw new Problem('unknown', `There is no profile "${name}".`, { hint: didYouMean(name, Object.keys(profiles)) });
  }
  return profile;
}

/** Parts with goalposts of their own weigh by what stands below the line; without sums there, nothing says how much each weighs. */
function demandWeights({ families }: Profile, metrics: readonly CompiledMetric[]): void {
  families
    .flatMap((family) => family.metrics)
    .forEach(({ metric, by }, index) => {
      const { cell } = metrics[index];
      if (by && (sidesOf(cell).below === null || !aggregatesIn(cell).every(isAdditive))) {
        throw new Problem(
          'invalid',
          `Goalposts of ${metric} cannot differ by ${by.dimension}: it is no ratio of sums.`,
          {
            hint: 'Leave "by" out, or score the parts as metrics of their own.',
            at: { metric },
          }
        );
      }
    });
}

/** In a table one wrong metric leaves the others standing; a scorecard without one of its metrics would be another scorecard. */
function compileAll(
  choices: readonly MetricChoice[],
  definitions: Definitions,
  strict: boolean
): { metrics: CompiledMetric[]; problems: Problem[] } {
  if (choices.length === 0) {
    throw new Problem('invalid', 'The query names no metric.', { hint: 'Choose at least one.' });
  }
  const metrics: CompiledMetric[] = [];
  const problems: Problem[] = [];
  for (const choice of choices) {
    try {
      const metric = compileMetric(choice, definitions);
      const alike = metrics.find(({ info }) => info.key === metric.info.key);
      demandOneMeaning(metric, alike);
      // A profile may judge one metric on both sides; a table shows it once.
      metrics.push(...(strict || !alike ? [metric] : []));
    } catch (thrown) {
      problems.push(problemFrom(thrown));
    }
  }
  if (problems.length > 0 && (strict || metrics.length === 0)) {
    throw problems[0];
  }
  return { metrics, problems };
}

/** Columns go by this name: the second figure would stand under the words of the first. */
function demandOneMeaning({ info }: CompiledMetric, alike: CompiledMetric | undefined): void {
  if (alike && alike.info.formula !== info.formula) {
    throw new Problem('invalid', `Two metrics of this query are called ${info.key}.`, {
      hint: 'Give one of them another name.',
      at: { metric: info.metric },
    });
  }
}

import { NO_LOOKS, needOf, tooLarge } from '../formula';
import { Problem } from '../model';
import type { Ask, PlannedAsk } from '../plan';

import { serves } from './arrived';
import type { Arrived } from './arrived';
import type { Course } from './course';

/** How databases say that a number left its range; where it came too near to 0, their words stay. */
const SAID = /\bout of range\b|overflow|underflow/i;
const TOO_SMALL = /underflow/i;

/** Did a database refuse a whole statement because of one figure that is too large for a number? */
export function isOutOfRange({ kind, message, at }: Problem): boolean {
  return kind === 'source' && at.field === undefined && SAID.test(message);
}

/**
 * The same course with each ask that failed so in two halves, until it is known which aggregate is too large: the metrics made of
 * it are told, the others are answered. null where nothing can be narrowed down further.
 */
export function narrowed(course: Course, arrived: readonly Arrived[]): Course | null {
  const failures = new Map(
    arrived.flatMap(({ planned, cells }) =>
      cells instanceof Problem && isOutOfRange(cells) && !isStandIn(planned) ? [[planned, cells]] : []
    )
  );
  if (failures.size === 0) {
    return null;
  }
  const narrow = (planned: PlannedAsk): PlannedAsk[] =>
    !failures.has(planned) ? [planned] : planned.ask.aggregates.length > 1 ? halvesOf(planned) : [standInFor(planned)];
  const sides = course.plan.sides.map((side) => ({ ...side, asks: side.asks.flatMap(narrow) }));
  const tooLarge = new Map(course.tooLarge);
  for (const [planned, failure] of failures) {
    const single = planned.ask.aggregates.length === 1 ? [planned] : [];
    single.flatMap((each) => toldOf(each, failure, course)).forEach(([key, told]) => tooLarge.set(key, told));
  }
  return { ...course, plan: { ...course.plan, sides }, tooLarge };
}

/** The same course without the metric that a Problem of kind `overflow` names. Throws on whatever else was thrown. */
export function withoutTooLarge(course: Course, arrived: readonly Arrived[], thrown: unknown): Course {
  const key = thrown instanceof Problem && thrown.kind === 'overflow' ? thrown.at.metric : undefined;
  const metric = course.needs.metrics.find(({ info }) => info.key === key);
  if (!metric || course.tooLarge.has(metric.info.key)) {
    throw thrown;
  }
  const asks = arrived.flatMap(({ planned }) => (serves(planned, metric) ? [planned.ask] : []));
  const told = placed(thrown as Problem, asks);
  return { ...course, tooLarge: new Map(course.tooLarge).set(metric.info.key, told) };
}

function halvesOf(planned: PlannedAsk): PlannedAsk[] {
  const { ask } = planned;
  const middle = Math.ceil(ask.aggregates.length / 2);
  return [ask.aggregates.slice(0, middle), ask.aggregates.slice(middle)].map((aggregates, half) => ({
    ...planned,
    ask: { ...ask, id: `${ask.id}/${half}`, aggregates },
  }));
}

/** Counts the rows of the same groups, so that these stand there with what is known of them. */
function standInFor(planned: PlannedAsk): PlannedAsk {
  const { ask, quantiles } = planned;
  const { entity } = ask.aggregates[0].need.aggregate;
  const nothing = { argument: null, where: null, per: null, share: null, ahead: 0, back: 0 };
  const need = needOf({ kind: 'aggregate', entity, name: 'count', ...nothing }, NO_LOOKS);
  const aggregate = { column: 'a0', need: { ...need, key: STAND_IN }, argument: null, where: null, first: null };
  // The last group of an ask that counts values is the value.
  const groups = quantiles.length > 0 ? ask.groups.slice(0, -1) : ask.groups;
  return { ...planned, ask: { ...ask, id: `${ask.id}/${STAND_IN}`, groups, aggregates: [aggregate] }, quantiles: [] };
}

const STAND_IN = 'rows';

function isStandIn({ ask }: PlannedAsk): boolean {
  return ask.aggregates[0].need.key === STAND_IN;
}

/** What is told of each metric that an ask for a single aggregate fails. */
function toldOf(planned: PlannedAsk, failure: Problem, { needs }: Course): Array<[string, Problem]> {
  const { aggregate } = planned.quantiles[0] ?? planned.ask.aggregates[0].need;
  const told = TOO_SMALL.test(failure.message) ? failure : tooLarge(aggregate);
  return needs.metrics
    .filter((metric) => serves(planned, metric))
    .map(({ info }) => [info.key, placed(told.within({ metric: info.key }), [planned.ask])]);
}

/** With the source, and the column behind the field. */
function placed(problem: Problem, asks: readonly Ask[]): Problem {
  const { mapping, field } = problem.at;
  const read = (asks.find((ask) => ask.read.entity.name === mapping) ?? asks[0])?.read;
  const origin = field === undefined ? undefined : read?.fields.get(field)?.origin;
  return problem.within({
    ...(read && { source: read.source.name, mapping: read.entity.name }),
    ...(origin?.how === 'column' && { column: origin.columns.join(' ') }),
  });
}

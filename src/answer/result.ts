import {
  ADJUSTED_CHANCE,
  driverIntervals,
  drivers,
  journeys,
  metricsRows,
  scoreIntervals,
  scorecardNodes,
  signals,
  signalSearch,
  scrutinyTurns,
  withScrutiny,
} from '../derive';
import type { Scoring, Sought } from '../derive';
import type { Material, Needs } from '../formula';
import { Problem } from '../model';
import type {
  AdjustedFor,
  Columns,
  Definitions,
  DimensionInfo,
  ProfileInfo,
  Request,
  Result,
  ResultBase,
  ScoreNode,
} from '../model';
import { daysOf, dimensionsIn } from '../plan';
import type { Plan } from '../plan';

import { doubts, extents, traces } from './arrived';
import type { Course } from './course';
import { guarded } from './gather';
import { materialOf } from './material';
import { withoutTooLarge } from './overflow';
import type { Reached } from './reach';
import { quantilesTaken } from './spread';
import type { Received, Step, Work } from './step';

type Outcome = Omit<Reached, 'course'>;

/** The answer, once what it wants is computed; without the metrics of which a figure is too large for a number. */
export function concluded(course: Course, outcome: Outcome, received: Received): Step {
  try {
    return conclusion(course, outcome, received);
  } catch (thrown) {
    return concluded(withoutTooLarge(course, outcome.arrived, thrown), outcome, received);
  }
}

function conclusion(course: Course, outcome: Outcome, received: Received): Step {
  const material = materialOf(course, outcome.arrived);
  const work = workOf(course, material);
  const worked = work ? received.get(work.id) : null;
  if (worked instanceof Problem && worked.kind === 'overflow') {
    throw worked;
  }
  if (work === null || worked !== undefined) {
    return { kind: 'result', result: resultOf(course, outcome, { material, worked: worked ?? null }) };
  }
  // Scores hold before it is known how sure they are; signals are nothing before they are found.
  const sofar = course.scoring ? () => early(resultOf(course, outcome, { material, worked: null })) : undefined;
  return { kind: 'compute', works: [work], sofar };
}

/** That something moved is not told before it is known how sure that is: it might have to be taken back. */
function early(result: Result): Result {
  if (result.answer === 'drivers') {
    return { ...result, early: true };
  }
  return result.answer === 'scorecard' ? { ...result, nodes: result.nodes.map(withoutMovement) } : result;
}

function withoutMovement(node: ScoreNode): ScoreNode {
  const families = node.families.map((family) => ({ ...family, scoreBefore: null }));
  return { ...node, families, scoreBefore: null, scoreThen: null };
}

/** What takes too long to be computed in one go; null where nothing does. */
function workOf({ request, needs, scoring, sought, tooLarge }: Course, material: Material): Work | null {
  const idOf = (what: string) => [what, ...tooLarge.keys()].join(' ');
  if (scoring) {
    const run = request.answer === 'drivers' ? drawnDrivers : drawnScores;
    return { id: idOf('intervals'), run: () => guarded(run({ request, scoring, material })) };
  }
  return sought && { id: idOf('signals'), run: () => guarded(signalSearch(needs, sought, material)) };
}

interface Drawing {
  request: Request;
  scoring: Scoring;
  material: Material;
}

function drawnDrivers({ scoring: { now }, material }: Drawing): Generator<void, Columns, void> {
  return driverIntervals(now.needs, now.profile, material);
}

/** Intervals, and beside them how firm the scores are, where that was asked. */
function* drawnScores({ request, scoring, material }: Drawing): Generator<void, Columns, void> {
  const { needs, profile } = scoring.now;
  const drawn = yield* scoreIntervals(needs, profile, material);
  if (!request.scrutiny) {
    return drawn;
  }
  const turned = yield* scrutinyTurns(scorecardNodes(scoring, { material, intervals: null }), profile);
  return { ...drawn, columns: [...drawn.columns, ...turned.columns] };
}

/** What arrived, and what was computed of it. */
interface Worked {
  material: Material;
  worked: Columns | Problem | null;
}

function resultOf(course: Course, outcome: Outcome, { material, worked }: Worked): Result {
  const { needs, plan, scoring, sought } = course;
  const whole = { ...outcome, failed: [...outcome.failed, ...(worked instanceof Problem ? [worked] : [])] };
  const computed = { material, computed: worked instanceof Problem ? null : worked };
  if (scoring) {
    return scoredResult(course, scoring, whole, computed);
  }
  if (course.request.answer === 'journeys') {
    return { ...baseOf(course, whole), answer: 'journeys', journeys: journeys(needs, material) };
  }
  return sought
    ? signalsResult(course, sought, whole, computed)
    : { ...baseOf(course, whole), answer: 'metrics', grain: plan.grain, rows: metricsRows(needs, material) };
}

interface Drawn {
  material: Material;
  intervals: Columns | null;
}

interface Computed {
  material: Material;
  /** Null where there is none, or it failed. */
  computed: Columns | null;
}

function scoredResult(course: Course, scoring: Scoring, outcome: Outcome, { material, computed }: Computed): Result {
  const { request, definitions } = course;
  const scored = {
    ...baseOf(course, outcome),
    profile: profileInfo(scoring),
    whole: wholeOf(request, definitions),
  };
  const drawn = { material, intervals: computed };
  const { needs, profile } = scoring.now;
  if (request.answer !== 'drivers') {
    return { ...scored, answer: 'scorecard', nodes: nodesOf(course, scoring, drawn) };
  }
  const driven = drivers(needs, profile, drawn);
  return {
    ...scored,
    ...{ answer: 'drivers', ...driven, adjustedFor: adjustedFor(request, definitions) },
    problems: [...scored.problems, ...unknownPlace(scored, driven.node)],
  };
}

/** A place of which there are no rows is perhaps written otherwise. */
function unknownPlace({ beside }: Pick<ResultBase, 'beside'>, { n }: ScoreNode): Problem[] {
  return beside && n === 0
    ? [
        new Problem('empty', `There is nothing of ${beside.title} "${beside.value}" in this period.`, {
          severity: 'warning',
          hint: 'Names are compared letter by letter, capitals too.',
        }),
      ]
    : [];
}

function nodesOf({ request, definitions }: Course, scoring: Scoring, drawn: Drawn): ScoreNode[] {
  const nodes = scorecardNodes(scoring, drawn);
  const { intervals } = drawn;
  return request.scrutiny && intervals
    ? withScrutiny(nodes, intervals, { profile: scoring.now.profile, signals: Object.values(definitions.signals) })
    : nodes;
}

function adjustedFor({ adjust = [] }: Request, definitions: Definitions): AdjustedFor | null {
  const dimensions = adjust.map((name) => dimensionInfo(name, definitions));
  return dimensions.length > 0 ? { dimensions, chance: ADJUSTED_CHANCE } : null;
}

function dimensionInfo(name: string, definitions: Definitions): DimensionInfo {
  return { name, title: dimensionsIn(definitions)[name]?.title ?? name };
}

/** A signal that cannot be looked for leaves the others standing. */
function signalsResult(
  course: Course,
  sought: readonly Sought[],
  outcome: Outcome,
  { material, computed }: Computed
): Result {
  const { request, needs, definitions } = course;
  const base = baseOf(course, outcome);
  return {
    ...base,
    answer: 'signals',
    problems: base.problems.map((problem) => (problem.kind === 'unavailable' ? asInfo(problem) : problem)),
    whole: wholeOf(request, definitions),
    ...signals(needs, sought, { material, searched: computed }),
  };
}

/** Told, and no failure: what a house does not measure. */
export function asInfo({ kind, message, hint, at }: Problem): Problem {
  return new Problem(kind, message, { hint, at, severity: 'info' });
}

function profileInfo({ now, changes, versionThen }: Scoring): ProfileInfo {
  const { name, title, version, effective, target, exponent, familyExponent, coverageFloor, families } = now.profile;
  const judged = families.flatMap(({ metrics }) => metrics);
  return {
    ...{ name, title, version, effective, target, exponent, familyExponent, coverageFloor },
    ...{ judged, changes, versionThen },
  };
}

/** What every result tells besides its figures. */
export function baseOf(course: Course, { arrived, failed }: Outcome): Omit<ResultBase, 'answer'> {
  const { request, needs, scoring, plan, definitions, problems, tooLarge } = course;
  const beside = besideOf(request, definitions);
  return {
    version: 1,
    period: request.period,
    compared: beside ? null : (plan.sides.find(({ when }) => when === 'before')?.period ?? null),
    ...(beside && { beside }),
    ...(plan.baseline && { baseline: { name: plan.baseline.name, title: plan.baseline.title } }),
    calendar: request.calendar,
    currency: definitions.mapping.currency,
    metrics: (scoring?.now.needs ?? needs).metrics.map(({ info }) => info),
    dimensions: (request.groupBy ?? []).map((name) => dimensionInfo(name, definitions)),
    ...(request.filters?.length && { filters: request.filters }),
    extent: extents(arrived),
    problems: [
      ...problems,
      ...failed,
      ...inOrderOf(needs, tooLarge),
      ...silences(plan),
      ...uncompared({ needs, plan }),
      ...doubts(arrived, request.now, needs.series ? plan.grain : 'none'),
      ...quantilesTaken(arrived.map(({ planned }) => planned)),
    ],
    traces: traces(arrived),
  };
}

/** The place held against others, where places are compared. */
function besideOf({ compare, place }: Request, definitions: Definitions): ResultBase['beside'] {
  return place && (compare === 'peers' || compare === 'whole')
    ? { ...place, title: dimensionInfo(place.dimension, definitions).title, with: compare }
    : undefined;
}

/** Of each metric once, though a profile may judge it twice. */
function inOrderOf({ metrics }: Needs, told: ReadonlyMap<string, Problem>): Problem[] {
  return [...new Set(metrics.flatMap(({ info }) => told.get(info.key) ?? []))];
}

/** Each metric's own reason, once. */
function silences({ unavailable, unbucketed }: Plan): Problem[] {
  return [...new Map([...unbucketed, ...unavailable]).values()];
}

/** What adds up over time is not compared with a baseline that lasted longer or shorter. */
function uncompared({ needs, plan }: Pick<Course, 'needs' | 'plan'>): Problem[] {
  const [now, before] = plan.sides;
  const titles = needs.metrics.filter(({ info }) => plan.incomparable.has(info.key)).map(({ info }) => info.title);
  if (titles.length === 0 || !before) {
    return [];
  }
  const named = [...new Set(titles)].join(', ');
  if (!plan.baseline) {
    const message = `${named}: not compared, for a place has as much of it as it is large.`;
    return [new Problem('unavailable', message, { severity: 'info', hint: 'Compare ratios.' })];
  }
  const what = `${named}: not compared with ${plan.baseline.title}, for it adds up over time`;
  const lengths = plan.againstWhole
    ? 'a bucket is shorter than the whole of it'
    : `${daysOf(now.period)} days against ${daysOf(before.period)}`;
  return [
    new Problem('unavailable', `${what} (${lengths}).`, {
      severity: 'info',
      hint: 'Compare ratios, or choose a period as long as the baseline.',
    }),
  ];
}

/** What the whole is called. */
export function wholeOf({ groupBy = [] }: Request, { chains }: Definitions): string {
  const chain = Object.values(chains).find(({ levels }) => groupBy.length === 0 || levels.includes(groupBy[0]));
  return chain?.whole ?? 'All';
}

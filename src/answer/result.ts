import { drivers, metricsRows, scoreIntervals, scorecardNodes } from '../derive';
import type { Scoring } from '../derive';
import type { Material } from '../formula';
import { Problem } from '../model';
import type { Columns, Definitions, ProfileInfo, Request, Result } from '../model';
import { daysOf } from '../plan';
import type { Plan } from '../plan';

import { doubts, extents, traces } from './arrived';
import type { Arrived } from './arrived';
import type { Course } from './course';
import { materialOf } from './material';
import { quantilesTaken } from './spread';
import type { Received, Step } from './step';

/** What came of a course. */
interface Outcome {
  arrived: readonly Arrived[];
  failed: readonly Problem[];
}

/** Under this id stand the ends of the intervals, once they are drawn. */
const INTERVALS = 'intervals';

/** The answer, once the intervals are drawn that it wants. */
export function concluded(course: Course, outcome: Outcome, received: Received): Step {
  const { needs, scoring } = course;
  const material = materialOf(course, outcome.arrived);
  if (scoring === null) {
    const rows = metricsRows(needs, material);
    return {
      kind: 'result',
      result: { ...baseOf(course, outcome), answer: 'metrics', grain: course.plan.grain, rows },
    };
  }
  const { profile } = scoring.now;
  // Of the drivers only the whole is scored.
  const shown = course.request.answer === 'drivers' ? { ...scoring.now.needs, levels: [[]] } : scoring.now.needs;
  const intervals = received.get(INTERVALS);
  return intervals === undefined
    ? { kind: 'compute', works: [{ id: INTERVALS, run: () => scoreIntervals(shown, profile, material) }] }
    : { kind: 'result', result: scoredResult(course, scoring, outcome, { material, intervals }) };
}

function scoredResult(
  course: Course,
  scoring: Scoring,
  outcome: Outcome,
  { material, intervals }: { material: Material; intervals: Columns | Problem }
): Result {
  const { request, definitions } = course;
  const failed = intervals instanceof Problem ? [intervals] : [];
  const scored = {
    ...baseOf(course, { ...outcome, failed: [...outcome.failed, ...failed] }),
    profile: profileInfo(scoring),
    whole: wholeOf(request, definitions),
  };
  const drawn = { material, intervals: intervals instanceof Problem ? null : intervals };
  const { needs, profile } = scoring.now;
  return request.answer === 'drivers'
    ? { ...scored, answer: 'drivers', ...drivers(needs, profile, drawn) }
    : { ...scored, answer: 'scorecard', nodes: scorecardNodes(scoring, drawn) };
}

function profileInfo({ now, changes, versionThen }: Scoring): ProfileInfo {
  const { name, title, version, effective, target, exponent, familyExponent, coverageFloor, families } = now.profile;
  const judged = families.flatMap(({ metrics }) => metrics);
  return {
    ...{ name, title, version, effective, target, exponent, familyExponent, coverageFloor },
    ...{ judged, changes, versionThen },
  };
}

function baseOf({ request, needs, scoring, plan, definitions, problems }: Course, { arrived, failed }: Outcome) {
  return {
    version: 1 as const,
    period: request.period,
    compared: plan.sides.find(({ when }) => when === 'before')?.period ?? null,
    ...(plan.baseline && { baseline: { name: plan.baseline.name, title: plan.baseline.title } }),
    calendar: request.calendar,
    metrics: (scoring?.now.needs ?? needs).metrics.map(({ info }) => info),
    dimensions: (request.groupBy ?? []).map((name) => ({ name, title: definitions.dimensions[name]?.title ?? name })),
    extent: extents(arrived),
    problems: [
      ...problems,
      ...failed,
      ...silences(plan),
      ...uncompared({ needs, plan }),
      ...doubts(arrived, request.now, needs.series ? plan.grain : 'none'),
      ...quantilesTaken(arrived.map(({ planned }) => planned)),
    ],
    traces: traces(arrived),
  };
}

/** Each metric's own reason, once. */
function silences({ unavailable, unbucketed }: Plan): Problem[] {
  return [...new Map([...unbucketed, ...unavailable]).values()];
}

/** What adds up over time is not compared with a baseline that lasted longer or shorter. */
function uncompared({ needs, plan }: Pick<Course, 'needs' | 'plan'>): Problem[] {
  const [now, before] = plan.sides;
  const titles = needs.metrics.filter(({ info }) => plan.incomparable.has(info.key)).map(({ info }) => info.title);
  if (titles.length === 0 || !plan.baseline || !before) {
    return [];
  }
  const what = `${[...new Set(titles)].join(', ')}: not compared with ${plan.baseline.title}, for it adds up over time`;
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

function wholeOf({ groupBy = [] }: Request, { chains }: Definitions): string {
  const chain = Object.values(chains).find(({ levels }) => groupBy.length === 0 || levels.includes(groupBy[0]));
  return chain?.whole ?? 'All';
}

import type { Measured, MetricInfo, ScoredFamily, ScoredMetric, ScoreNode, ScorecardResult } from '../model';
import { Problem } from '../model';
import { type Sketch, SKETCHES } from './sketches.testkit';

/** A contact centre with invented figures: four sites, teams below them, agents below one team, and a team too small to score. */
const DAY = 86_400_000;
const UNTIL = Date.UTC(2026, 8, 28);
const WEEKS = 13;

export const period = { from: UNTIL - 91 * DAY, to: UNTIL };

export function metricInfo(change: Partial<MetricInfo> = {}): MetricInfo {
  return {
    key: 'first_contact_resolution',
    metric: 'first_contact_resolution',
    variant: null,
    entity: 'contact',
    title: 'First contact resolution',
    sentence: 'Share of contacts after which the customer did not contact us again about the same thing within 7 days.',
    family: 'effectiveness',
    unit: 'share',
    direction: 'higher',
    formula: 'count(where: handled and not exists next(customer, intent, within 7d)) / count(where: handled)',
    minimumN: 30,
    looks: 604_800,
    pitfalls: ['Customers who give up look resolved.', 'Unknown customers leave the denominator.'],
    owner: 'Head of Service',
    source: 'House definition, after ICMI',
    version: 2,
    effective: '2026-01-01',
    ...change,
  };
}

export function measured(value: number | null, change: Partial<Measured> = {}): Measured {
  const n = 18_200;
  const numerator = value === null ? null : Math.round(value * n);
  const half = value === null ? null : 1.96 * Math.sqrt(Math.max(value * (1 - value), 0.0001) / n);
  return {
    value,
    numerator,
    denominator: n,
    low: half === null ? null : value! - half,
    high: half === null ? null : value! + half,
    coverage: 0.94,
    matured: null,
    small: false,
    ...(value === null && { silence: 'no data' as const }),
    ...change,
  };
}

function infoOf({ key, title, unit, direction, side }: Sketch): MetricInfo {
  return metricInfo({
    key,
    metric: key,
    title,
    unit,
    direction,
    family: side === 0 ? 'efficiency' : 'effectiveness',
    ...(key !== 'first_contact_resolution' && { looks: key === 'repeat_contact_rate' ? 604_800 : 0 }),
  });
}

/** How far a node stands from the whole, in points, now and before. */
type Lean = readonly [efficiency: number, effectiveness: number, before?: readonly [number, number]];

export function scoredNode(path: ScoreNode['path'], parent: number, n: number, lean: Lean | null): ScoreNode {
  const families = [0, 1].map((side) => familyOf(side as 0 | 1, lean));
  const scores = families.map(({ score }) => score);
  const before = families.map(({ scoreBefore }) => scoreBefore);
  return {
    path,
    parent,
    score: balance(scores),
    scoreBefore: balance(before),
    scoreThen: null,
    families,
    coverage: lean ? 1 : 0.3,
    weakest: lean ? weakestOf(families) : null,
    n,
    series: lean ? series(balance(scores)!, balance(before)!) : [],
    interval: around(balance(scores), 1.6),
    movement: around(lean && balance(scores)! - balance(before)!, 1.1),
    rank: null,
  };
}

function around(figure: number | null, half: number): ScoreNode['interval'] {
  return figure === null ? null : { low: figure - half, high: figure + half };
}

function familyOf(side: 0 | 1, lean: Lean | null): ScoredFamily {
  const metrics = SKETCHES.flatMap((one, at) => (one.side === side ? [scoredMetric(one, at, lean)] : []));
  return {
    family: side === 0 ? 'efficiency' : 'effectiveness',
    title: side === 0 ? 'Efficiency' : 'Effectiveness',
    score: mean(metrics.map(({ score, weight }) => [score, weight])),
    scoreBefore: mean(metrics.map(({ scoreBefore, weight }) => [scoreBefore, weight])),
    coverage: lean ? 1 : 0.3,
    movement: null,
    metrics,
  };
}

function scoredMetric(one: Sketch, metric: number, lean: Lean | null): ScoredMetric {
  const { target, targetScore, weight } = one;
  if (!lean) {
    const few = measured(one.value, { small: true, denominator: 17, low: one.value * 0.6, high: one.value * 1.15 });
    return {
      metric,
      now: few,
      before: null,
      score: null,
      scoreBefore: null,
      target,
      targetScore,
      weight,
      worth: null,
      vetoed: false,
      shrunk: null,
    };
  }
  const shift = lean[one.side];
  const shiftBefore = lean[2]?.[one.side] ?? shift;
  const scale = (value: number, by: number) => value * (1 + ((one.direction === 'lower' ? -1 : 1) * by) / 100);
  const spread = (value: number) =>
    one.unit === 'share' ? {} : { low: value * 0.985, high: value * 1.015, coverage: null };
  const looks = one.key === 'first_contact_resolution' || one.key === 'repeat_contact_rate';
  return {
    metric,
    now: measured(scale(one.value, shift), { ...spread(scale(one.value, shift)), matured: looks ? 0.93 : null }),
    before: measured(scale(one.was, shiftBefore), {
      ...spread(scale(one.was, shiftBefore)),
      matured: looks ? 1 : null,
    }),
    score: within(one.score + shift),
    scoreBefore: within(one.scoreWas + shiftBefore),
    target,
    targetScore,
    weight,
    worth: one.worth,
    vetoed: false,
    shrunk: null,
  };
}

const within = (score: number) => Math.min(100, Math.max(1, score));

function mean(parts: Array<[number | null, number]>): number | null {
  const known = parts.filter((part): part is [number, number] => part[0] !== null);
  const weight = known.reduce((sum, [, w]) => sum + w, 0);
  return weight > 0 ? known.reduce((sum, [score, w]) => sum + score * w, 0) / weight : null;
}

function balance([one, two]: Array<number | null>): number | null {
  return one === null || two === null ? null : Math.sqrt(one * two);
}

function weakestOf(families: ScoredFamily[]): number {
  const all = families.flatMap(({ metrics }) => metrics);
  return all.reduce((low, each) => ((each.score ?? 101) < (low.score ?? 101) ? each : low)).metric;
}

function series(now: number, before: number) {
  return Array.from({ length: WEEKS }, (_, week) => ({
    bucket: period.from + week * 7 * DAY,
    score: before + 1.4 * Math.sin(week / 2) + (week > 6 ? ((now - 2.4 - before) * (week - 6)) / 6 : 0),
  }));
}

/** Sites and teams; a team with null stands below the minimum n. */
const SITES: Record<string, Lean> = {
  Dublin: [4, 9, [3, 10]],
  Kraków: [-3, 5, [-6, 4]],
  Leeds: [2, -14, [3, -6]],
  Lisbon: [-6, -1, [-5, -1]],
};
const TEAMS: Record<string, Array<[string, number, Lean | null]>> = {
  Dublin: [
    ['Billing', 4_210, [3, 4, [2, 8]]],
    ['Moves', 2_804, [6, 15, [5, 13]]],
    ['Technical', 3_066, [2, 8]],
  ],
  Kraków: [
    ['Billing', 3_911, [-2, 1, [-6, 3]]],
    ['Technical', 4_120, [-4, 9, [-7, 4]]],
  ],
  Leeds: [
    ['Billing', 6_030, [4, -21, [5, -8]]],
    ['Complaints', 1_302, [-8, -9]],
    ['Moves', 1_988, [3, -6, [3, -4]]],
    ['Night desk', 17, null],
    ['Technical', 2_540, [1, -8]],
  ],
  Lisbon: [
    ['Billing', 3_350, [-5, -4]],
    ['Technical', 2_990, [-8, 2]],
  ],
};

export function centre(): ScorecardResult {
  const nodes: ScoreNode[] = [scoredNode([], -1, 36_311, [0, 0])];
  for (const [site, lean] of Object.entries(SITES)) {
    const parent = nodes.length;
    nodes.push(
      scoredNode(
        [site],
        0,
        TEAMS[site].reduce((sum, [, n]) => sum + n, 0),
        lean
      )
    );
    nodes.push(...TEAMS[site].map(([team, n, at]) => scoredNode([site, team], parent, n, at)));
  }
  const moves = nodes.findIndex(({ path }) => path.join('/') === 'Leeds/Moves');
  nodes.push(
    ...['Ada', 'Bo', 'Cleo'].map((name, i) => scoredNode(['Leeds', 'Moves', name], moves, 300 + i, [i * 4, -i]))
  );
  return {
    version: 1,
    answer: 'scorecard',
    period,
    compared: { from: period.from - 91 * DAY, to: period.from },
    calendar: { zone: 'Europe/London', weekStart: 'monday' },
    metrics: SKETCHES.map(infoOf),
    dimensions: [
      { name: 'site', title: 'Site' },
      { name: 'team', title: 'Team' },
      { name: 'agent', title: 'Agent' },
    ],
    extent: { contact: { from: period.from - 120 * DAY, to: UNTIL } },
    problems: [
      new Problem('immature', '7 % of the contacts are younger than 7 days.', {
        severity: 'info',
        hint: 'They are not counted.',
        at: { metric: 'first_contact_resolution' },
      }),
    ],
    traces: [
      { source: 'Warehouse', mapping: 'Northwind', statement: 'select site, team, count(*) from contact', rows: 112 },
    ],
    profile: {
      name: 'balanced',
      title: 'Balanced',
      version: 3,
      effective: '2026-01-01',
      target: 70,
      exponent: 0,
      familyExponent: 1,
      coverageFloor: 0.6,
      judged: [],
      changes: [],
      versionThen: null,
    },
    whole: 'Northwind',
    nodes,
  };
}

import type {
  DriverGroup,
  DriversResult,
  DrivenFamily,
  DrivenMetric,
  DrivenWalk,
  Funnel,
  ScoredMetric,
} from '../model';
import { centre, measured } from './centre.testkit';

/** Contacts of a group, and how far it stands from the whole, in the metric's own deviations, now and before. */
export interface Unit {
  name: string | null;
  n: number;
  before: number;
  lean: number;
  leanBefore: number;
}

const unit = (name: string | null, n: number, before: number, lean: number, leanBefore: number): Unit => ({
  ...{ name, n, before, lean, leanBefore },
});

/** Place of handle time among the metrics. */
const HANDLE_TIME = 3;

export const SITES = [
  unit('Leeds', 11_877, 9_600, -3, -1.4),
  unit('Dublin', 10_080, 10_400, 2.4, 2.2),
  unit('Kraków', 8_031, 8_300, 1, 0.2),
  unit('Lisbon', 6_340, 6_500, -0.6, -0.4),
  unit(null, 190, 210, -0.4, 0),
];

/** Many small teams that hardly differ, and three that do. */
export const TEAMS = Array.from({ length: 28 }, (_, at) => {
  const n = Math.round(180 + 1_500 * ((at * 0.37) % 1) ** 2);
  const own = [-5.2, 4.1, -4.4][[4, 11, 19].indexOf(at)];
  const chance = (seed: number) => 2 * (((at * seed) % 1) - ((at * seed * seed) % 1));
  return unit(
    `Team ${at + 1}`,
    n,
    n,
    (own ?? chance(0.618)) * (16 / Math.sqrt(n)),
    (chance(0.414) * 16) / Math.sqrt(n)
  );
});

/** Both rose, and the whole fell: what was a third of it is two thirds now. */
export const REVERSED = [unit('Leeds', 22_000, 9_000, -2, -6), unit('Dublin', 9_000, 22_000, 8, 2)];

/** One takes three of four billing contacts, the others one in eleven. */
const QUEUES = [
  unit('Billing', 15_400, 3_100, -4, -5),
  unit('Orders', 2_100, 9_800, 2, 1.6),
  unit('Returns', 1_900, 8_200, 1.4, 1.1),
  unit('Technical', 1_200, 6_400, -0.6, -0.8),
];

/** The handle time of the invented centre, told apart: shorter talks, and more of them for each issue. */
export const WALK: DrivenWalk = {
  untold: null,
  steps: [
    { title: 'Talk', before: 180, now: 172, by: -9.9, isFactor: false },
    { title: 'Hold', before: 16, now: 15, by: -1.3, isFactor: false },
    { title: 'Wrap-up', before: 58, now: 60, by: 2.5, isFactor: false },
    { title: 'Handled per resolution', before: 1.252, now: 1.263, by: 2.7, isFactor: true },
  ],
};

/** Why the invented centre's score moved: points that add up, and below each metric groups that do. */
export function driven(units: readonly Unit[] = SITES, level = { name: 'site', title: 'Site' }): DriversResult {
  const { nodes, ...told } = centre();
  const [node] = nodes;
  const pushes = node.families.map(({ metrics }) =>
    metrics.map(({ weight, score, scoreBefore }) => weight * (score! - scoreBefore!))
  );
  const share = (node.score! - node.scoreBefore!) / sum(pushes.flat());
  const families = node.families.map(({ family, title, score, scoreBefore, metrics }, side): DrivenFamily => ({
    ...{ family, title, score, scoreBefore },
    points: sum(pushes[side]) * share,
    metrics: metrics.map((scored, place) => drivenMetric(scored, pushes[side][place] * share, units)),
  }));
  return { ...told, answer: 'drivers', node, dimensions: [level], families, likeForLike: null, adjustedFor: null };
}

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

function drivenMetric(scored: ScoredMetric, points: number, units: readonly Unit[]): DrivenMetric {
  const { metric, now, before } = scored;
  const values = { now: spread(now.value!, units, 'now'), before: spread(before!.value!, units, 'before') };
  const shares = { now: sharesOf(units, 'n'), before: sharesOf(units, 'before') };
  const middle = (now.value! + before!.value!) / 2;
  const counted = now.value! < 1;
  const groups = units.map(({ name, n, before: rows }, at): DriverGroup => {
    const [value, was] = [values.now[at], values.before[at]];
    return {
      path: [name],
      now: measured(value, { denominator: n, numerator: Math.round(value * n) }),
      before: measured(was, { denominator: rows, numerator: Math.round(was * rows) }),
      rate: ((shares.now[at] + shares.before[at]) / 2) * (value - was),
      mix: ((value + was) / 2 - middle) * (shares.now[at] - shares.before[at]),
      adjusted: null,
      outside: counted && name !== null ? sideOf(value - now.value!, n, now.value!) : null,
    };
  });
  const size = ({ rate, mix }: DriverGroup) => Math.abs(rate! + mix!);
  return {
    ...{ metric, points },
    rate: sum(groups.map(({ rate }) => rate!)),
    mix: sum(groups.map(({ mix }) => mix!)),
    rateInterval: null,
    rateTold: false,
    groups: [...groups].sort((left, right) => size(right) - size(left)),
    funnel: counted ? funnelAround(now.value!, units) : null,
    walk: metric === HANDLE_TIME ? WALK : null,
    reversed: false,
  };
}

const sharesOf = (units: readonly Unit[], which: 'n' | 'before') => {
  const all = sum(units.map((each) => each[which]));
  return units.map((each) => each[which] / all);
};

/** Values that lean as their units do and whose mean, by rows, is that of the whole. */
function spread(whole: number, units: readonly Unit[], when: 'now' | 'before'): number[] {
  const shares = sharesOf(units, when === 'now' ? 'n' : 'before');
  const leans = units.map((each) => (when === 'now' ? each.lean : each.leanBefore));
  const middle = sum(leans.map((lean, at) => lean * shares[at]));
  return leans.map((lean) => whole * (1 + 0.05 * (lean - middle)));
}

/** Beyond three standard deviations: near enough to the exact limits to be looked at. */
const deviation = (share: number, n: number) => Math.sqrt((share * (1 - share)) / n);

function sideOf(by: number, n: number, share: number): DriverGroup['outside'] {
  return Math.abs(by) <= 3 * deviation(share, n) ? null : by > 0 ? 'above' : 'below';
}

function funnelAround(target: number, units: readonly Unit[]): Funnel {
  const known = units.filter(({ name }) => name !== null).map(({ n }) => n);
  const [from, to] = [Math.min(...known) / 2, Math.max(...known) * 1.05];
  const limits = Array.from({ length: 24 }, (_, step) => Math.round(from + (to - from) * (step / 23) ** 2)).map(
    (n) => ({
      n,
      inner: around(target, 1.96 * deviation(target, n)),
      outer: around(target, 3 * deviation(target, n)),
    })
  );
  return { target, dispersion: 1, judged: known.length, limits };
}

const around = (middle: number, half: number) => ({
  low: Math.max(0, middle - half),
  high: Math.min(1, middle + half),
});

/** A site held against its peers, worse by what it gets alone. */
export function besidePeers(): DriversResult {
  const result = driven(QUEUES, { name: 'queue', title: 'Queue' });
  const families = result.families.map((family) => ({
    ...family,
    metrics: family.metrics.map((each) => ({ ...each, walk: null, rateInterval: { low: -0.04, high: 0.05 } })),
  }));
  return {
    ...{ ...result, families, compared: null },
    node: { ...result.node, movement: { low: -6.8, high: -1.9 } },
    beside: { dimension: 'site', title: 'Site', value: 'Leeds', with: 'peers' },
    likeForLike: { points: 0.8, interval: { low: -2.1, high: 3.4 }, chance: 0.05 },
  };
}

/** Teams held against what their own mix of intents lets expect, by how far they lean. */
export function adjustedTeams(): DriversResult {
  const result = driven(TEAMS, { name: 'team', title: 'Team' });
  const families = result.families.map((family) => ({
    ...family,
    metrics: family.metrics.map((each) => ({ ...each, groups: each.groups.map(adjustedGroup) })),
  }));
  const dimensions = [
    { name: 'intent', title: 'Intent' },
    { name: 'channel', title: 'Channel' },
  ];
  return { ...result, families, adjustedFor: { dimensions, chance: 0.05 } };
}

function adjustedGroup(group: DriverGroup, at: number): DriverGroup {
  const { value, denominator } = group.now;
  const half = (value! < 1 ? 1 : 100) * (1.4 / Math.sqrt(denominator!));
  const side = { above: 1.5, below: -1.5 };
  const gap = half * (group.outside ? side[group.outside] : 0.8 * Math.sin(at * 2.4));
  const interval = { low: gap - half, high: gap + half };
  return { ...group, adjusted: { expected: value! - gap, gap, interval, differs: group.outside } };
}

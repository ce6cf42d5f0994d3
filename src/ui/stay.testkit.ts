import type {
  Cohorts,
  Estimate,
  Experience,
  ExperienceKind,
  Experiences,
  LostOf,
  Retained,
  RetentionResult,
  ServicePeriod,
  ServiceStatement,
  TopicChange,
  WaitBand,
  WaitCurve,
  WaitGap,
  StayGrowth,
  StayPoint,
} from '../model';

const DAY = 86_400_000;
const START = Date.UTC(2025, 5, 1);
const WEEKS = 52;

interface Stay {
  path?: readonly string[];
  customers: number;
  value: number;
  /** Shares kept in the end. */
  head: number;
  worth: number;
}

const Z = 1.96;
/** Values spread as far as their mean, so what they are worth tells as much as half as many alike would. */
const SPREAD = 1;
/** What each customer is worth, in the mean. */
const WORTH = 2100;

const around = (value: number, error: number): Estimate => ({
  value,
  interval: { low: value - Z * error, high: value + Z * error },
});

/** A share of so many, with the interval of Wilson 1927; all of them is certain. */
function shareOf(value: number, n: number): Estimate {
  const middle = (value + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + (Z / (2 * n)) ** 2);
  return { value, interval: value === 1 ? null : { low: middle - half, high: middle + half } };
}

/** By how much more were lost of the first than of the others, each with a variance of their own. */
function moreLost(exposed: LostOf, others: LostOf): Estimate {
  const [one, other] = [exposed, others].map(({ customers, lost }) => ({ p: lost / customers, n: customers }));
  return around(one.p - other.p, Math.sqrt((one.p * (1 - one.p)) / one.n + (other.p * (1 - other.p)) / other.n));
}

/** How many times as often, on the scale of logarithms. */
function timesLost(exposed: LostOf, others: LostOf): NonNullable<Experience['ratio']> {
  const value = exposed.lost / exposed.customers / (others.lost / others.customers);
  const error = Math.sqrt(1 / exposed.lost - 1 / exposed.customers + 1 / others.lost - 1 / others.customers);
  return { value, interval: { low: value * Math.exp(-Z * error), high: value * Math.exp(Z * error) } };
}

/** So much of something for each part of the estimate. */
const times = ({ value, interval }: Estimate, by: number): Estimate => ({
  value: value * by,
  interval: interval && { low: interval.low * by, high: interval.high * by },
});

const stands = ({ interval }: Estimate): boolean => interval !== null && interval.low * interval.high > 0;

/** Customers who left as evenly as could be. */
export function retained({ path = [], customers, value, head, worth }: Stay): Retained {
  const point = (week: number): StayPoint => {
    const share = (end: number) => 1 - ((1 - end) * week) / WEEKS;
    return {
      days: week * 7,
      customers: Math.round(customers * share(head)),
      byHead: shareOf(share(head), customers),
      byValue: value > 0 ? shareOf(share(worth), customers / (1 + SPREAD ** 2)) : null,
    };
  };
  return {
    ...{ path, customers, value, kept: Math.round(customers * head), keptValue: value * worth },
    byHead: shareOf(head, customers),
    byValue: value > 0 ? shareOf(worth, customers / (1 + SPREAD ** 2)) : null,
    gap: value > 0 ? around(worth - head, SPREAD * Math.sqrt((head * (1 - head)) / customers)) : null,
    growth: value > 0 ? grown(value, value * (1 - worth)) : null,
    curve: Array.from({ length: WEEKS + 1 }, (_, week) => point(week)),
  };
}

/** Of those who stayed some are worth a little more than they were, some a little less; and some are new. */
function grown(before: number, lost: number): StayGrowth {
  const [shrunk, more, joined] = [before * 0.03, before * 0.05, before * 0.16];
  const after = before - lost - shrunk + more;
  const [rate, growth] = [(after + joined * 0.4) / before - 1, (after + joined) / before - 1];
  return {
    ...{
      of: 'value',
      asOf: null,
      before,
      lost,
      shrunk,
      grown: more,
      unknown: before * 0.01,
      gross: (before - lost - shrunk) / before,
      net: after / before,
    },
    ...{ joined, earned: { rate, growth, ratio: growth > 0 ? rate / growth : null } },
  };
}

const TIERS: readonly Stay[] = [
  { path: ['A'], customers: 700, value: 6_200_000, head: 0.8, worth: 0.79 },
  { path: ['B'], customers: 1860, value: 5_900_000, head: 0.87, worth: 0.87 },
  { path: ['C'], customers: 2780, value: 3_600_000, head: 0.91, worth: 0.91 },
  { path: ['D'], customers: 2480, value: 1_000_000, head: 0.93, worth: 0.93 },
];

/** What those are worth who met with something lately. */
const LATELY = { customers: 61, worth: 137_000 };
/** What those are worth in the mean who had to come back, and those who met with something else. */
const OF_EXPOSED = 3800;

function experience(kind: ExperienceKind, exposed: LostOf, unexposed: LostOf): Experience {
  const [difference, ratio] = [moreLost(exposed, unexposed), timesLost(exposed, unexposed)];
  const isMore = stands(difference) && difference.value > 0;
  const needed = (ratio: number) => (ratio > 1 ? ratio + Math.sqrt(ratio * (ratio - 1)) : 1);
  return {
    ...{ kind, exposed, unexposed, difference, ratio, leftOut: 0 },
    goesWith: isMore ? 'more' : null,
    atRisk: isMore ? { ...LATELY, loss: times(difference, LATELY.worth) } : null,
    eValue: { estimate: needed(ratio.value), interval: needed(ratio.interval!.low) },
    stake: times(difference, OF_EXPOSED),
  };
}

const CAME_BACK = [
  { customers: 2300, lost: 89 },
  { customers: 6460, lost: 94 },
] as const;

/** Coming back goes with loss, the rest does not. */
export function met(): Experiences {
  const [from, to] = [START, START + 300 * DAY];
  return {
    ...{
      contacts: { from, to },
      recent: { from: START + 357 * DAY, to: START + 364 * DAY },
      window: { from: 7, to: 60 },
      waitSeconds: 120,
    },
    within: { name: 'value_tier', title: 'Value tier' },
    kinds: [
      experience('came back', ...CAME_BACK),
      experience('waited', { customers: 310, lost: 7 }, { customers: 6900, lost: 96 }),
      experience('transferred', { customers: 775, lost: 14 }, { customers: 6460, lost: 95 }),
      experience('abandoned', { customers: 475, lost: 7 }, { customers: 6800, lost: 99 }),
    ],
    topics: changed(),
    topicsWindow: { from: 7, to: 60 },
    waits: waited(),
    efforts: null,
  };
}

/** A wrong bill that takes two contacts goes with loss; nothing else stands against chance. */
function changed(): TopicChange[] {
  const others = { customers: 6460, lost: 94 };
  const about = (topic: string | null, cameBack: boolean, customers: number, lost: number): TopicChange => {
    const change = times(moreLost(others, { customers, lost }), WORTH);
    const goesWith = stands(change) ? (change.value < 0 ? 'more' : 'fewer') : null;
    return { topic, cameBack, customers, lost, change, reckoned: null, goesWith };
  };
  return [
    about('Bill is wrong', true, 257, 28),
    about('Explain my bill', true, 116, 4),
    about('Cancel my contract', false, 177, 6),
    about(null, false, 90, 1),
    about('Bill is wrong', false, 612, 6),
    about('Change a delivery', false, 1960, 9),
  ];
}

/** Beyond two minutes fewer stay; whether half a promise or a whole one makes no difference. */
function waited(): WaitCurve {
  const inTime = { customers: 4270, lost: 83 };
  const gap = (own: LostOf, others: LostOf): WaitGap => {
    const difference = moreLost(own, others);
    const goesWith = stands(difference) ? (difference.value > 0 ? 'more' : 'fewer') : null;
    return { customers: own.customers, others: others.customers, difference, goesWith };
  };
  const band = (from: number, to: number | null, customers: number, lost: number): WaitBand => ({
    ...{ from, to, customers, lost },
    kept: customers < 30 ? null : shareOf(1 - lost / customers, customers),
    beyond: from < 20 ? null : gap({ customers, lost }, inTime),
  });
  return {
    ...{ of: 'wait', promise: 20, proposition: 'Balanced' },
    bands: [
      band(0, 5, 2150, 41),
      band(5, 10, 1180, 22),
      band(10, 20, 940, 20),
      band(20, 40, 530, 13),
      band(40, 80, 410, 12),
      band(80, 160, 260, 14),
      band(160, null, 21, 1),
    ],
    longer: gap({ customers: 1221, lost: 40 }, inTime),
    shorter: gap({ customers: 3330, lost: 63 }, { customers: 940, lost: 20 }),
  };
}

/** Two years of quarters; the newest has only begun. */
function joined(): Cohorts {
  const left = (age: number) => (age === 0 ? 1 : 0.97 - 0.02 * age);
  const shares = (reached: number) => Array.from({ length: 8 }, (_, age) => (age <= reached ? left(age) : null));
  return {
    stepDays: 91,
    cohorts: Array.from({ length: 8 }, (_, at) => ({
      ...{ from: START + (at - 4) * 91 * DAY, customers: 400 + 20 * at, shares: shares(7 - at) },
    })),
    together: shares(7),
    groups: ['A', 'B', 'C', 'D'].map((tier, at) => ({
      ...{ path: [tier], customers: 300 + 200 * at },
      together: shares(7).map((each, age) => each && each - 0.01 * age * (1.5 - at)),
    })),
  };
}

/** A year of months that cost more and more, of which the last is not over. */
export function served(): ServiceStatement {
  const month = (at: number): ServicePeriod => {
    const [from, to] = [Date.UTC(2025, 5 + at, 1), Math.min(Date.UTC(2025, 6 + at, 1), START + WEEKS * 7 * DAY)];
    const contacts = Math.round(((to - from) / DAY) * 160);
    return {
      ...{ from, to, cost: contacts * (2.8 + at * 0.02), contacts, perContact: 2.8 + at * 0.02 },
      ...{ perResolution: 4.1 + at * 0.05, customers: 2700, worth: 6_100_000, spared: 4_300_000 },
      protects: times(moreLost(...CAME_BACK), 4_300_000),
    };
  };
  const periods = Array.from({ length: 12 }, (_, at) => month(at));
  const sum = (of: (each: ServicePeriod) => number | null) => periods.reduce((total, each) => total + of(each)!, 0);
  const [cost, contacts] = [sum((each) => each.cost), sum((each) => each.contacts)];
  const whole = { from: START, to: START + WEEKS * 7 * DAY, cost, contacts, perContact: cost / contacts };
  return {
    ...{ grain: 'month', rate: 30, periods },
    whole: {
      ...{ ...whole, perResolution: 4.4, customers: 7100, worth: 15_200_000, spared: 6_400_000 },
      protects: times(moreLost(...CAME_BACK), 6_400_000),
    },
  };
}

/** The same by time since joining: five years in quarters, in which ever fewer are in sight. */
export function sinceJoining(): RetentionResult {
  const result = stays();
  const curve = Array.from({ length: 21 }, (_, age) => {
    const inSight = 2400 - age * 110;
    const share = (yearly: number, n: number) => shareOf(yearly ** (age / 4), n);
    const byValue = share(0.88, inSight / (1 + SPREAD ** 2));
    return { days: age * 91, customers: inSight, byHead: share(0.91, inSight), byValue };
  });
  return {
    ...result,
    clock: { ...result.clock, stepDays: 91, since: 'joining' },
    all: { ...result.all!, curve },
  };
}

/** Valuable customers leave first. */
export function stays(more: Partial<RetentionResult> = {}): RetentionResult {
  const period = { from: START, to: START + WEEKS * 7 * DAY };
  return {
    ...{ version: 1, answer: 'retention', period, compared: null, metrics: [], extent: {}, problems: [] },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    dimensions: [{ name: 'value_tier', title: 'Value tier' }],
    traces: [{ source: 'Warehouse', mapping: 'customer_value', statement: 'SELECT 1', rows: 216 }],
    whole: 'Organisation',
    clock: { start: period.from, end: period.to, stepDays: 7, late: false, since: 'period' },
    weight: 'frozen',
    there: 7830,
    all: retained({ customers: 7820, value: 16_700_000, head: 0.9, worth: 0.85 }),
    groups: TIERS.map(retained),
    test: { byHead: 1e-9, byValue: 0.012 },
    experiences: met(),
    cohorts: joined(),
    service: served(),
    ...more,
  };
}

import type {
  Cohorts,
  Estimate,
  Experience,
  Experiences,
  Retained,
  RetentionResult,
  ServicePeriod,
  ServiceStatement,
  TopicChange,
  WaitBand,
  WaitCurve,
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

const within = (value: number, half: number): Estimate => ({
  value,
  interval: value === 1 ? null : { low: value - half, high: value < 1 ? Math.min(1, value + half) : value + half },
});

/** Customers who left as evenly as could be. */
export function retained({ path = [], customers, value, head, worth }: Stay): Retained {
  const point = (week: number): StayPoint => {
    const share = (end: number) => 1 - ((1 - end) * week) / WEEKS;
    return {
      days: week * 7,
      customers: Math.round(customers * share(head)),
      byHead: within(share(head), 0.01),
      byValue: value > 0 ? within(share(worth), 0.02) : null,
    };
  };
  return {
    ...{ path, customers, value, kept: Math.round(customers * head), keptValue: value * worth },
    byHead: within(head, 0.01),
    byValue: value > 0 ? within(worth, 0.02) : null,
    gap: value > 0 ? { value: worth - head, interval: { low: worth - head - 0.01, high: worth - head + 0.01 } } : null,
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

interface Met extends Pick<Experience, 'kind' | 'exposed' | 'unexposed'> {
  more: number;
  half: number;
  times: number;
  stake: number;
}

/** What those are worth who met with something lately. */
const LATELY = { customers: 61, worth: 137_000 };

function experience({ kind, exposed, unexposed, more, half, times, stake }: Met): Experience {
  const atRisk = { ...LATELY, loss: within(LATELY.worth * more, LATELY.worth * half) };
  return {
    ...{ kind, exposed, unexposed, leftOut: 0 },
    ...(more > half ? { goesWith: 'more', atRisk } : { goesWith: null, atRisk: null }),
    difference: within(more, half),
    ratio: { value: times, interval: { low: times * 0.75, high: times * 1.33 } },
    eValue: { estimate: times * 1.8, interval: Math.max(1, times * 1.3) },
    stake: { value: stake, interval: { low: stake - 40, high: stake + 40 } },
  };
}

/** Coming back goes with loss, the rest does not. */
export function met(): Experiences {
  const [from, to] = [START, START + 300 * DAY];
  const others = { customers: 6460, lost: 94 };
  return {
    ...{
      contacts: { from, to },
      recent: { from: START + 357 * DAY, to: START + 364 * DAY },
      window: { from: 7, to: 60 },
      waitSeconds: 120,
    },
    within: { name: 'value_tier', title: 'Value tier' },
    kinds: [
      { kind: 'came back', exposed: { customers: 2300, lost: 89 }, more: 0.024, half: 0.008, times: 2.65, stake: 92 },
      { kind: 'transferred', exposed: { customers: 775, lost: 21 }, more: 0.007, half: 0.012, times: 1.3, stake: 38 },
      { kind: 'waited', exposed: { customers: 310, lost: 7 }, more: 0.002, half: 0.017, times: 1.1, stake: 3 },
      { kind: 'abandoned', exposed: { customers: 475, lost: 10 }, more: 0, half: 0.013, times: 1, stake: 13 },
    ].map((each) => experience({ ...each, unexposed: others } as Met)),
    topics: changed(),
    topicsWindow: { from: 7, to: 60 },
    waits: waited(),
    efforts: null,
  };
}

/** A wrong bill that takes two contacts goes with loss; nothing else stands against chance. */
function changed(): TopicChange[] {
  const about = (
    topic: string | null,
    cameBack: boolean,
    customers: number,
    value: number,
    half: number
  ): TopicChange => ({
    ...{ topic, cameBack, customers, lost: Math.round(customers * (0.02 - value / 8000)) },
    change: { value, interval: { low: value - half, high: value + half } },
    reckoned: null,
    goesWith: half < -value ? 'more' : half < value ? 'fewer' : null,
  });
  return [
    about('Bill is wrong', true, 257, -200, 140),
    about('Cancel my contract', false, 177, -110, 150),
    about('Explain my bill', true, 116, -70, 160),
    about(null, false, 90, 12, 110),
    about('Bill is wrong', false, 612, 20, 60),
    about('Change a delivery', false, 1960, 42, 30),
  ];
}

/** Beyond two minutes fewer stay; whether half a promise or a whole one makes no difference. */
function waited(): WaitCurve {
  const band = (from: number, to: number | null, customers: number, kept: number): WaitBand => ({
    ...{ from, to, customers, lost: Math.round(customers * (1 - kept)) },
    kept: customers < 30 ? null : within(kept, 0.4 / Math.sqrt(customers)),
    beyond:
      from < 20
        ? null
        : { customers, others: 4270, difference: within(0.981 - kept, 0.016), goesWith: kept < 0.96 ? 'more' : null },
  });
  return {
    ...{ of: 'wait', promise: 20, proposition: 'Balanced' },
    bands: [
      band(0, 5, 2150, 0.981),
      band(5, 10, 1180, 0.982),
      band(10, 20, 940, 0.979),
      band(20, 40, 530, 0.976),
      band(40, 80, 410, 0.972),
      band(80, 160, 260, 0.955),
      band(160, null, 21, 0.9),
    ],
    longer: { customers: 1221, others: 4270, difference: within(0.013, 0.009), goesWith: 'more' },
    shorter: { customers: 3330, others: 940, difference: within(-0.002, 0.01), goesWith: null },
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
      protects: within(205_000, 80_000),
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
      protects: within(310_000, 120_000),
    },
  };
}

/** The same by time since joining: five years in quarters, in which ever fewer are in sight. */
export function sinceJoining(): RetentionResult {
  const result = stays();
  const curve = Array.from({ length: 21 }, (_, age) => {
    const share = (yearly: number) => within(yearly ** (age / 4), age / 600);
    return { days: age * 91, customers: 2400 - age * 110, byHead: share(0.91), byValue: share(0.88) };
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

import { CLIMATE_VIEWS } from '../model';
import type {
  Action,
  ClimateIndicator,
  ClimateNode,
  ClimateResult,
  Competence,
  DayPulse,
  EmptySeats,
  EngagementSlot,
  Erosion,
  ItemImportance,
  ItemLink,
  KeptPledge,
  LagLink,
  Learners,
  Measured,
  MetricInfo,
  SaidLevel,
  SeatPool,
  ThreadLink,
} from '../model';

const DAY = 86_400_000;
const START = Date.UTC(2025, 5, 2);

const metric = (name: string, title: string, unit: MetricInfo['unit']): MetricInfo => ({
  ...{ key: name, metric: name, variant: null, entity: 'coaching', title, sentence: `${title}.`, family: 'climate' },
  ...{ unit, direction: 'higher', formula: 'count(where: held) / count()', minimumN: 10, looks: 0, pitfalls: [] },
  ...{ owner: 'People', source: 'Own definition', version: 1, effective: '2026-01-01' },
});

const METRICS = [
  metric('coaching_held', 'Coaching held', 'share'),
  metric('missed_break_share', 'Missed breaks', 'share'),
  metric('question_mean', 'One question to staff', 'number'),
  metric('staff_attrition', 'Staff leaving', 'share'),
  metric('overload_share', 'Overload', 'share'),
  metric('first_contact_resolution', 'First contact resolution', 'share'),
  metric('day_pulse', 'How was your day?', 'number'),
  metric('occupancy', 'Occupancy', 'share'),
];

type Indicator = Omit<ClimateIndicator, 'metric'> & { metric: number };

const INDICATORS: readonly Indicator[] = [
  {
    ...{ metric: 0, side: 'practices', barrier: 'will', weight: 2, target: 0.9 },
    goalposts: { direction: 'higher', worst: 0.3, best: 1 },
  },
  {
    ...{ metric: 1, side: 'practices', barrier: 'can', weight: 2, target: 0.05 },
    goalposts: { direction: 'lower', worst: 0.35, best: 0 },
  },
  {
    ...{ metric: 4, side: 'practices', barrier: 'can', weight: 1, target: 0.1 },
    goalposts: { direction: 'lower', worst: 0.6, best: 0 },
  },
  {
    ...{
      metric: 2,
      parameters: { question: 'recognition' },
      side: 'engagement',
      barrier: 'want',
      weight: 1,
      target: 4,
    },
    goalposts: { direction: 'higher', worst: 1.5, best: 4.5 },
  },
  {
    ...{ metric: 3, side: 'outcomes', barrier: null, weight: 1, target: 0.2 },
    goalposts: { direction: 'lower', worst: 0.6, best: 0.05 },
  },
];

const figure = (value: number | null, more: Partial<Measured> = {}): Measured => ({
  ...{ value, numerator: null, denominator: value === null ? null : 240, low: null, high: null },
  ...{ coverage: null, matured: null, small: false, ...more },
});

interface Said {
  path: readonly string[];
  parent: number;
  held: number;
  breaks: Measured;
  recognition: number | null;
  leaving: number;
}

function node({ path, parent, held, breaks, recognition, leaving }: Said): ClimateNode {
  const asked = figure(recognition, recognition === null ? { silence: 'withheld', coverage: 0 } : {});
  const cells = [figure(held), breaks, figure(null, { silence: 'unavailable' }), asked, figure(leaving)];
  const will = { score: 100 * held - 15, coverage: 1, evidence: [0] };
  const can = { score: breaks.value === null || breaks.small ? null : 66, coverage: 0.7, evidence: [1] };
  const want = { score: recognition === null ? null : 25 * (recognition - 1), coverage: 1, evidence: [3] };
  return {
    ...{
      path,
      parent,
      cells: cells.map((now, index) => ({
        ...{ now, score: now.value === null ? null : 50 },
        worse: index === 0 && held < 0.6,
      })),
    },
    practices: { score: can.score === null ? null : 100 * held - 10, coverage: 0.8 },
    engagement: { score: want.score, coverage: 1 },
    ...{ barriers: { want, can, will }, biggest: 'will' },
  };
}

const NODES: readonly ClimateNode[] = [
  node({ path: [], parent: -1, held: 0.71, breaks: figure(0.16), recognition: 3.2, leaving: 0.36 }),
  node({ path: ['Glasgow'], parent: 0, held: 0.58, breaks: figure(0.17), recognition: 3.2, leaving: 0.39 }),
  node({ path: ['Leeds'], parent: 0, held: 0.76, breaks: figure(0.13), recognition: 3.3, leaving: 0.24 }),
  node({ path: ['Glasgow', 'Pollok'], parent: 1, held: 0.38, breaks: figure(0.28), recognition: 2.8, leaving: 0.79 }),
  node({
    ...{ path: ['Leeds', 'Aire'], parent: 2, held: 0.92, breaks: figure(0.04, { small: true }) },
    ...{ recognition: null, leaving: 0.14 },
  }),
];

const ACTIONS: readonly Action[] = [
  {
    ...{
      id: 'a1',
      kind: 'coaching',
      metric: 'coaching_held',
      note: 'An hour a week without calls',
      owner: 'Hanna Lis',
    },
    ...{ path: [], due: START + 300 * DAY, done: START + 301 * DAY },
  },
];

const PLEDGES: readonly KeptPledge[] = [
  pledge('Everybody gets the coaching that was planned', { gap: 0.48, running: 12 }),
  pledge('Nobody works through a break', { gap: 0, running: 0 }),
];

function pledge(text: string, { gap, running }: { gap: number; running: number }): KeptPledge {
  return {
    ...{ id: text, text, metric: 'coaching_held', operator: 'at least', target: 0.9, tolerance: 0.4 },
    ...{ owner: 'Hanna Lis', since: START, path: [], about: 0, actual: gap > 0 ? 0.71 : 0.93, n: 240, gap },
    ...{ weeks: { told: 52, missed: running, running }, silence: null, actions: gap > 0 ? ACTIONS : [] },
  };
}

const lag = (at: number, r: number, found: boolean): LagLink => ({
  ...{ lag: at, r, low: r - 0.06, high: r + 0.06, n: 1100, chance: found ? 1e-9 : 0.4, found },
});

const LINKS: readonly ThreadLink[] = [
  {
    ...{ cause: 0, outcome: 5, expected: 4, reason: 'It takes weeks.', units: 29, weeks: 52, silence: null },
    lags: [0, 1, 2, 3, 4, 5, 6].map((at) => lag(at, 0.26 - 0.05 * Math.abs(at - 4), Math.abs(at - 4) < 3)),
    shortPanelBias: -0.02,
  },
  {
    ...{ cause: 1, outcome: 3, expected: 6, reason: 'It takes longer.', units: 5, weeks: 52, silence: 'few units' },
    ...{ lags: [], shortPanelBias: null },
  },
];

const DAY_PULSE: DayPulse = {
  ...{ pulse: 6, load: 7, units: 29, days: 88, silence: null },
  link: { r: -0.41, low: -0.45, high: -0.37, n: 1620, chance: 1e-9, found: true },
  fifths: [-2, -1, 0, 1, 2].map((step) => ({
    ...{ load: 0.06 * step, pulse: -0.1 * step, low: -0.1 * step - 0.04, high: -0.1 * step + 0.04, pairs: 458 },
  })),
};

const band = (name: string, days: number, recognition: number | null) => ({
  ...node({ path: [name], parent: 0, held: 0.7, breaks: figure(null), recognition, leaving: 0.3 }),
  days,
});

const EROSION: Erosion = {
  known: [0, 3, 4],
  bands: [band('up to 1 year', 180, 3.9), band('1 to 3 years', 700, 3.4), band('over 3 years', 1900, 2.9)],
  falls: {
    want: { value: 25, interval: { low: 19, high: 31 } },
    can: null,
    will: { value: 0, interval: { low: -4, high: 4 } },
  },
  silence: null,
};

const item = (slot: string, r: number, found: boolean): ItemLink => ({
  ...{ slot, question: 2, outcome: 5, units: 29, months: 12, silence: null },
  link: { r, low: r - 0.12, high: r + 0.12, n: 220, chance: found ? 1e-6 : 0.3, found },
});
const few = { outcome: 3, months: 11, link: null, silence: 'few periods' } as const;

const level = (name: SaidLevel['level'], value: number | null, questions: SaidLevel['questions']): SaidLevel => ({
  ...{ level: name, metric: 2, questions },
  mean: value === null ? null : { value, interval: { low: value - 0.1, high: value + 0.1 } },
});
const asked = (slot: EngagementSlot, value: number) => ({ slot, value, silence: null });

const ITEMS: ItemImportance = {
  levels: [
    level('basic_needs', null, [asked('expectations', 4.1), { slot: 'materials', value: null, silence: 'withheld' }]),
    level('management_support', 3.4, [
      ...[asked('strengths', 3.6), asked('recognition', 3.2), asked('care', 3.4)],
      { slot: 'growth', value: null, silence: 'no data' },
    ]),
    level(
      'teamwork',
      3.8,
      (['voice', 'purpose', 'quality', 'friendship'] as const).map((slot) => asked(slot, 3.8))
    ),
    level('growth', 3.6, [asked('progress', 3.5), asked('learning', 3.7)]),
  ],
  weakest: { level: 'management_support', next: 'growth', gap: { value: 0.2, interval: { low: 0.1, high: 0.3 } } },
  links: [item('voice', 0.35, true), item('purpose', 0.08, false)].flatMap((each) => [each, { ...each, ...few }]),
  ...{ falseDiscoveries: 0.05, tests: 2 },
};

const pool = (path: readonly string[], observed: number, factor: number): SeatPool => ({
  ...{ path, offered: 5000, observed, factor, agents: 40, patience: path.length > 0 ? 240 : null, threshold: 20 },
  expected: [0, 0.03, 0.08, 0.15, 0.25].map((fall) => observed - fall),
});

const SEATS: EmptySeats = {
  ...{ shares: [0, 0.05, 0.1, 0.15, 0.2], days: 28, leaving: 0.36, silence: null },
  pools: [pool([], 0.82, 1.04), pool(['Glasgow'], 0.79, 1.02), pool(['Leeds'], 0.85, 1.06)],
};

const learners = (path: readonly string[], days: number, longer: number | null): Learners => ({
  ...{ path, people: path.length > 0 ? 31 : 196 },
  curve: [0.7, 0.85, 1, 1.15, 1.3].map((part, at) => {
    const share = [0.15, 0.34, 0.52, 0.71, 0.85][at];
    return {
      ...{ days: Math.round((part * days) / 7) * 7, learning: 90 - 16 * at, share },
      interval: { low: share - 0.07, high: share + 0.07 },
    };
  }),
  half: { days, low: days - 7, high: days + 14 },
  longer: longer === null ? null : { value: longer, within: 182, low: longer - 15.6, high: longer + 15.6 },
});

const COMPETENCE: Competence = {
  groups: [learners([], 105, null), learners(['Glasgow'], 147, 35.1), learners(['Leeds'], 98, -7.2)],
  ...{ competent: 124, already: 345, slowest: 1, leastPeople: 5, silence: null },
};

/** Coaching falls out, and what follows is seen; one team is too small to say what it said. */
export function climate(more: Partial<ClimateResult> = {}): ClimateResult {
  return {
    ...{ version: 1, answer: 'climate', compared: null, metrics: METRICS, extent: {}, problems: [] },
    period: { from: START, to: START + 364 * DAY },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    dimensions: [
      { name: 'site', title: 'Site' },
      { name: 'team', title: 'Team' },
    ],
    traces: [{ source: 'Warehouse', mapping: 'coaching', statement: 'SELECT 1', rows: 216 }],
    views: CLIMATE_VIEWS,
    ...{ whole: 'Organisation', indicators: INDICATORS, coverageFloor: 0.6, nodes: NODES, pledges: PLEDGES, sayDo: 76 },
    thread: { links: LINKS, falseDiscoveries: 0.05, tests: 7, leastUnits: 8, leastWeeks: 12 },
    ...{ day: DAY_PULSE, erosion: EROSION, items: ITEMS, seats: SEATS, competence: COMPETENCE },
    ...more,
  };
}

import type { DataFrame } from '@grafana/data';
import { framesOf } from '../../frame/framesOf';
import type { LiveNeed, LivePlace, LiveResult, Measured, Unit, Usual, Window } from '../../model';
import { measured, metricInfo } from '../../ui/centre.testkit';

/** A Monday morning. */
export const AT = Date.UTC(2026, 8, 28, 9, 21, 48);
const MINUTE = 60_000;

/** A queue in a few invented figures; what is not named is not known. */
export interface Sketch {
  name: string;
  waiting?: number;
  /** Longest wait, seconds. */
  longest?: number;
  tooLong?: number;
  value?: number;
  risk?: number;
  /** Of those who wait, the share that was recognised. */
  known?: number;
  free?: number;
  busy?: number;
  overdue?: number;
  /** Shares that were reached in time: in the last half hour, and usually. */
  level?: number;
  usual?: number;
  /** Share that gave up in the last half hour. */
  quit?: number;
  usualWaiting?: number;
  usualLongest?: number;
  usualQuit?: number;
  needs?: readonly LiveNeed[];
}

const UNITS: Readonly<Record<string, Unit>> = {
  value_waiting: 'money',
  value_waiting_too_long: 'money',
  longest_waiting: 'seconds',
  next_call_back: 'seconds',
  customer_time_per_contact: 'seconds',
  handle_time: 'seconds',
  service_level: 'share',
  abandon_rate: 'share',
  call_back_promise_kept: 'share',
  wait_announcement_accuracy: 'share',
};

interface Column {
  metric: string;
  title: string;
  window: Window;
  ofPlaces: boolean;
  read: (queue: Sketch) => Measured;
}

const exact = (value: number | undefined, change: Partial<Measured> = {}) =>
  measured(value ?? null, { low: null, high: null, numerator: null, denominator: null, coverage: null, ...change });

const column = (
  [metric, title, window]: readonly [string, string, Window],
  read: Column['read'],
  ofPlaces = true
): Column => ({ metric, title, window, read, ofPlaces });

const COLUMNS: readonly Column[] = [
  column(['waiting', 'Waiting', 'now'], ({ waiting }) => exact(waiting)),
  column(['waiting_too_long', 'Waiting too long', 'now'], ({ tooLong }) => exact(tooLong)),
  column(['longest_waiting', 'Longest waiting', 'now'], ({ longest }) => exact(longest)),
  column(['value_waiting', 'Value waiting', 'now'], ({ value, known = 1 }) => exact(value, { coverage: known })),
  column(['value_waiting_too_long', 'Value at risk in the queue', 'now'], ({ risk }) => exact(risk)),
  column(['agents_free', 'Agents free', 'now'], ({ free }) => exact(free)),
  column(['agents_busy', 'Agents busy', 'now'], ({ busy }) => exact(busy)),
  column(['call_backs_overdue', 'Call-backs overdue', 'now'], ({ overdue }) => exact(overdue)),
  column(['service_level', 'Service level', 'recent'], ({ level }) => exact(level)),
  column(['abandon_rate', 'Abandon rate', 'recent'], ({ quit }) => exact(quit)),
  column(
    ['call_back_promise_kept', 'Call-back promise kept', 'today'],
    () => exact(17 / 18, { numerator: 17, denominator: 18 }),
    false
  ),
  column(
    ['wait_announcement_accuracy', 'Announced wait kept', 'today'],
    () => exact(0.62, { numerator: 194, denominator: 312 }),
    false
  ),
  column(['next_call_back', 'Next call-back', 'soon'], () => exact(192), false),
  column(['customer_time_per_contact', "Customer's time per contact", 'today'], () => exact(511), false),
  column(['handle_time', 'Handle time', 'today'], () => exact(334), false),
];

/** Five queues, in one of which customers wait. */
export const FIVE: readonly Sketch[] = [
  {
    ...{ name: 'Billing', waiting: 23, longest: 400, tooLong: 14, value: 86_400, risk: 61_000, known: 20 / 23 },
    ...{ free: 0, busy: 26, level: 0.41, usual: 0.78, usualWaiting: 3.7, needs: ['waits'] },
    ...{ quit: 0.09, usualQuit: 0.03, usualLongest: 70.4 },
  },
  { name: 'Orders', waiting: 5, longest: 70, value: 12_100, free: 2, busy: 9, level: 0.84 },
  { name: 'Moving home', waiting: 2, longest: 35, value: 9_050, known: 0.5, free: 1, busy: 7, level: 0.9 },
  { name: 'Chat', waiting: 0, free: 9, busy: 12, level: 0.95 },
  { name: 'Technical help', waiting: 0, free: 3, busy: 15, level: 0.88 },
];

export const calm = (queues: readonly Sketch[]): Sketch[] =>
  queues.map(({ name, free = 1 }, index) =>
    index % 3 === 1 ? { name, free, waiting: 1, longest: 12, value: 2_400 } : { name, free, waiting: 0 }
  );

/** As large houses have them: long names, few of them busy. */
export const FORTY: readonly Sketch[] = Array.from({ length: 40 }, (_, index) => {
  const name = `${['Billing', 'Orders', 'Technical help', 'Cancellations and moves'][index % 4]} ${Math.floor(index / 4) + 1}`;
  return index % 5 === 0
    ? { name, waiting: 1 + (index % 7), longest: 20 + index * 3, value: 900 * (index + 2) }
    : { name, waiting: 0 };
});

/** A live answer about these queues at a moment; with one queue of no name, about the whole only. */
export function wall(queues: readonly Sketch[], change: Partial<LiveResult> = {}): LiveResult {
  const at = change.at ?? AT;
  const needy = queues.findIndex(({ needs }) => needs);
  const first = needy < 0 ? null : queues.length > 1 ? needy + 1 : 0;
  return {
    version: 1,
    answer: 'live',
    period: { from: at - 540 * MINUTE, to: at },
    compared: null,
    calendar: { zone: 'Europe/London', weekStart: 'monday' },
    metrics: COLUMNS.map(({ metric, title }) =>
      metricInfo({ key: metric, metric, title, unit: UNITS[metric] ?? 'count', family: 'efficiency' })
    ),
    dimensions: [{ name: 'queue', title: 'Queue' }],
    ...{ extent: {}, problems: [], traces: [] },
    ...{ at, whole: 'Northwind', promise: 120 },
    windows: {
      now: { from: at - 360 * MINUTE, to: at },
      recent: { from: at - 30 * MINUTE, to: at },
      today: { from: at - 540 * MINUTE, to: at },
      soon: { from: at, to: at + 60 * MINUTE },
    },
    figures: COLUMNS.map(({ window, ofPlaces }, metric) => ({ metric, window, split: ofPlaces, target: null })),
    places: [wholeOf(queues), ...(queues.length > 1 ? queues.map((queue) => placeOf(queue, [queue.name])) : [])],
    first,
    advice: first === null ? null : adviceFor(queues, first),
    freshness: { age: 3, stale: 180, unsure: false },
    ...change,
  };
}

const adviceFor = ([{ waiting = 0 }, ...others]: readonly Sketch[], to: number): LiveResult['advice'] =>
  others.length > 0 ? { kind: 'move', from: 4, to, people: 4, minutes: 9 } : { kind: 'offer', to, waiting };

function wholeOf(queues: readonly Sketch[]): LivePlace {
  const [only] = queues;
  return placeOf(queues.length > 1 ? { name: '', waiting: sum(queues), needs: [] } : only, []);
}

const sum = (queues: readonly Sketch[]) => queues.reduce((all, { waiting = 0 }) => all + waiting, 0);

function placeOf(queue: Sketch, path: LivePlace['path']): LivePlace {
  return {
    path,
    values: COLUMNS.map(({ read }) => read(queue)),
    usual: COLUMNS.map(({ metric }) => usualOf(usuallyOf(queue, path)[metric])),
    needs: queue.needs ?? [],
  };
}

const usuallyOf = (queue: Sketch, path: LivePlace['path']): Readonly<Record<string, number | undefined>> => ({
  service_level: queue.usual,
  waiting: queue.usualWaiting,
  longest_waiting: queue.usualLongest,
  abandon_rate: queue.usualQuit,
  ...(path.length === 0 && { call_back_promise_kept: 0.92, wait_announcement_accuracy: 0.71 }),
});

const usualOf = (usual: number | undefined): Usual | null =>
  usual === undefined ? null : { value: usual, low: usual - 0.04, high: usual + 0.04, weeks: 8 };

export const framesFor = (result: LiveResult): DataFrame[] => framesOf(result, { refId: 'A' });

import type { LiveResult, Request, Window } from '../../src/model';

import type { CanonicalRow, CanonicalRows, Engine } from './canonical.testkit';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const WEEK = 7 * 24 * HOUR;
/** A Monday. */
export const NOW = Date.UTC(2026, 5, 29, 10, 20);

let rows = 0;
const id = () => `r${(rows += 1)}`;

/** Somebody who asked for a person so many seconds ago, and still waits. */
export const waits = (queue: string, ago: number, customer: string | null = null): CanonicalRow => ({
  ...{ id: id(), queue, customer_id: customer, started_at: NOW - ago * SECOND, ended_at: null },
  ...{ offered: true, handled: false, abandoned: false, wait_s: null, talk_s: null },
});

export const answered = (queue: string, ago: number, wait: number, talk = 300): CanonicalRow => ({
  ...waits(queue, ago),
  ...{ handled: true, wait_s: wait, talk_s: talk, ended_at: NOW - (ago - wait - talk) * SECOND },
});

/** The same hour in each of the past weeks: so many answered at once, so many late. */
export const pastWeeks = (
  queue: string,
  weeks: ReadonlyArray<readonly [quick: number, late: number]>
): CanonicalRow[] =>
  weeks.flatMap(([quick, late], week) =>
    Array.from({ length: quick + late }, (_, index) =>
      answered(queue, ((week + 1) * WEEK + index * MINUTE) / SECOND, index < quick ? 5 : 90, 60)
    )
  );

export const person = (agent: string, state: string, ago: number, ended: number | null = null): CanonicalRow => ({
  ...{ id: id(), agent, state, channel: 'phone', started_at: NOW - ago * SECOND },
  ended_at: ended === null ? null : NOW - ended * SECOND,
});

export const callBack = (dueIn: number, kept: number | null = null): CanonicalRow => ({
  ...{ id: id(), kind: 'call-back', accepted: true, queue: 'billing' },
  ...{ promised_at: NOW - 2 * HOUR, predicted_at: NOW + dueIn * SECOND },
  kept_at: kept === null ? null : NOW + kept * SECOND,
});

export const SCENE: CanonicalRows = {
  contact: [
    ...[400, 200, 130, 100].map((ago, index) => waits('billing', ago, `k${index}`)),
    waits('billing', 30),
    waits('care', 15, 'k9'),
    answered('billing', 1500, 300),
    answered('billing', 1400, 5),
    answered('care', 1200, 10),
    answered('care', 200, 10),
    ...pastWeeks('billing', [
      [20, 0],
      [20, 5],
      [20, 20],
      [15, 5],
    ]),
  ],
  customer: [
    { id: 'k0', value: 40_000 },
    { id: 'k1', value: 1_000 },
    { id: 'k2', value: 500 },
    { id: 'k9', value: 9_000 },
    { id: 'elsewhere', value: 1e9 },
  ],
  agent_state: [
    person('ada', 'available', 40),
    person('ben', 'handling', 190),
    person('cem', 'aux', 900),
    person('dan', 'available', 4000, 3000),
  ],
  promise: [callBack(-3600, -3610), callBack(-1800), callBack(1500), callBack(2400)],
};

export const REQUEST: Request = {
  version: 1,
  answer: 'live',
  groupBy: ['queue'],
  period: { from: NOW - 6 * HOUR, to: NOW + 400 },
  calendar: { zone: 'UTC', weekStart: 'monday' },
  now: NOW,
};

export async function answerIn(engine: Engine, scene = SCENE, asked: Partial<Request> = {}): Promise<LiveResult> {
  return (await engine.answer({ ...REQUEST, ...asked }, scene)) as LiveResult;
}

/** A figure of the whole and of each place, by the last name of its path. */
export function figure(result: LiveResult, metric: string, window: Window): Record<string, number | null> {
  const at = result.figures.findIndex(
    (each) => each.window === window && result.metrics[each.metric].metric === metric
  );
  return Object.fromEntries(result.places.map(({ path, values }) => [path[0] ?? 'all', values[at].value]));
}

/** What is usual of a figure, of the whole and of each place. */
export function usual(result: LiveResult, metric: string, window: Window): Record<string, number | undefined> {
  const at = result.figures.findIndex(
    (each) => each.window === window && result.metrics[each.metric].metric === metric
  );
  return Object.fromEntries(result.places.map(({ path, usual: all }) => [path[0] ?? 'all', all[at]?.value]));
}

import { GRAINS, Problem } from '../model';
import type { Calendar, Grain, Instant, Period, WeekStart } from '../model';

import { instantOf, offsetAt, offsetsOver } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** More buckets than this and a picture shows nothing while a source works for long. */
const MOST_BUCKETS = 5_000;

const CLOCK: Readonly<Partial<Record<Grain, number>>> = {
  '5m': 5 * MINUTE,
  '15m': 15 * MINUTE,
  '30m': 30 * MINUTE,
  hour: HOUR,
};
const ABOUT: Readonly<Record<Exclude<Grain, 'none'>, number>> = {
  '5m': 5 * MINUTE,
  '15m': 15 * MINUTE,
  '30m': 30 * MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.4 * DAY,
  quarter: 91.3 * DAY,
  year: 365.25 * DAY,
};
const WEEK_START: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

/**
 * Where buckets begin, in the reader's calendar, and where the last one ends: n + 1 instants for n buckets.
 * The first may begin before the period does: it is named by the calendar, its rows are those of the period.
 */
export function edgesOf(period: Period, grain: Grain, calendar: Calendar): Instant[] {
  if (grain === 'none' || period.to <= period.from) {
    return [];
  }
  const count = Math.ceil((period.to - period.from) / ABOUT[grain]);
  if (count > MOST_BUCKETS) {
    throw new Problem('invalid', `Grain ${grain} cuts this period into about ${written(count)} buckets.`, {
      hint: `At most ${written(MOST_BUCKETS)} are shown. Choose a coarser grain or a shorter period.`,
    });
  }
  const step = CLOCK[grain];
  return step ? clockEdges(period, step, calendar) : calendarEdges(period, grain, calendar);
}

/** The buckets that lie wholly in a period, as a period of their own; null where there is none. */
export function wholeBuckets(period: Period, grain: Grain, calendar: Calendar): Period | null {
  const whole = edgesOf(period, grain, calendar).filter((edge) => edge >= period.from && edge <= period.to);
  return whole.length > 1 ? { from: whole[0], to: whole[whole.length - 1] } : null;
}

function written(count: number): string {
  return count.toLocaleString('en');
}

/** The finest grain that cuts the period into at most about `points` buckets. */
export function grainFor({ from, to }: Period, points: number): Exclude<Grain, 'none'> {
  const widest = Math.max(1, points);
  return GRAINS.find((grain) => (to - from) / ABOUT[grain] <= widest) ?? 'year';
}

function clockEdges({ from, to }: Period, step: number, { zone }: Calendar): Instant[] {
  const offset = offsetAt(zone, from);
  const edges = [Math.floor((from + offset) / step) * step - offset];
  while (edges[edges.length - 1] < to) {
    edges.push(edges[edges.length - 1] + step);
  }
  return edges;
}

function calendarEdges(period: Period, grain: Grain, { zone, weekStart }: Calendar): Instant[] {
  const offsets = offsetsOver(zone, { from: period.from - 400 * DAY, to: period.to + 400 * DAY });
  const edges: Instant[] = [];
  let local = startOf(period.from + offsetAt(zone, period.from), grain, weekStart);
  for (;;) {
    edges.push(instantOf(local, offsets));
    if (edges[edges.length - 1] >= period.to) {
      return edges;
    }
    local = nextStart(local, grain);
  }
}

/** Start of the local day, week, month … that a local time lies in. Local times are read with the UTC functions of Date. */
function startOf(local: number, grain: Grain, weekStart: WeekStart): number {
  const midnight = Math.floor(local / DAY) * DAY;
  const date = new Date(midnight);
  switch (grain) {
    case 'week':
      return midnight - ((date.getUTCDay() - WEEK_START[weekStart] + 7) % 7) * DAY;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
    case 'quarter':
      return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1);
    case 'year':
      return Date.UTC(date.getUTCFullYear(), 0, 1);
    default:
      return midnight;
  }
}

const MONTHS: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, year: 12 };

function nextStart(local: number, grain: Grain): number {
  const months = MONTHS[grain];
  if (months === undefined) {
    return local + (grain === 'week' ? 7 : 1) * DAY;
  }
  const date = new Date(local);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

/** A run of buckets of equal length: bucket `index + floor((t - start) / length)` for `start <= t < end`. */
export interface EvenBuckets {
  index: number;
  start: Instant;
  end: Instant;
  length: number;
}

/** Edges as runs of equal length, so that a statement needs one division instead of a comparison per bucket. */
export function evenRuns(edges: readonly Instant[]): EvenBuckets[] {
  const runs: EvenBuckets[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const length = edges[index + 1] - edges[index];
    const last = runs[runs.length - 1];
    if (last && last.length === length) {
      last.end = edges[index + 1];
    } else {
      runs.push({ index, start: edges[index], end: edges[index + 1], length });
    }
  }
  return runs;
}

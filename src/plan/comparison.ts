import { didYouMean } from '../formula';
import { Problem } from '../model';
import type { Baseline, Calendar, Comparison, Definitions, Grain, Instant, Period, Query, Request } from '../model';

import { offsetAt, shownAt } from './zone';

const DAY = 86_400_000;

/** A year in whole weeks, so that each week is compared with one that begins on the same weekday. */
const YEAR_OF_WEEKS = 52 * 7 * DAY;

/** What a request is compared with, its buckets being of this grain. Throws a Problem where nobody can tell which baseline is meant. */
export function comparisonOf(
  request: Request,
  definitions: Definitions,
  grain: Grain
): { baseline: Baseline | null; compared: Period | null } {
  const { period, compare = 'none', calendar } = request;
  const baseline = baselineOf(request, definitions);
  return { baseline, compared: comparedPeriod(period, compare, calendar, { baseline, grain }) };
}

/** The period that a comparison looks back to: as long, or as many days, just before; the same days of last year (by weeks: 52 weeks ago), or a baseline. */
export function comparedPeriod(
  { from, to }: Period,
  compare: Comparison,
  { zone }: Calendar,
  { baseline = null, grain = 'none' }: { baseline?: Baseline | null; grain?: Grain } = {}
): Period | null {
  switch (compare) {
    case 'none':
    case 'peers':
    case 'whole':
      return null;
    case 'previous':
      return { from: asLongBefore({ from, to }, zone), to: from };
    case 'year':
      return { from: yearBefore(from, zone, grain), to: yearBefore(to, zone, grain) };
    case 'baseline':
      return baseline && periodOf(baseline, zone);
  }
}

function baselineOf({ compare, baseline: name }: Query, { baselines }: Definitions): Baseline | null {
  if (compare !== 'baseline') {
    return null;
  }
  const known = Object.values(baselines);
  if (name === undefined && known.length === 1) {
    return known[0];
  }
  const found = name === undefined ? undefined : baselines[name];
  if (!found) {
    throw new Problem(
      'unknown',
      name === undefined ? 'The query names no baseline.' : `There is no baseline "${name}".`,
      {
        hint:
          known.length === 0
            ? 'Define one in the settings of the data source: a name, a title, a first and a last day.'
            : didYouMean(name ?? '', Object.keys(baselines)),
      }
    );
  }
  return found;
}

/** Do two periods last as many days? An hour of daylight saving makes no difference. */
export function lastsAsLong(one: Period, other: Period): boolean {
  return daysOf(one) === daysOf(other);
}

export function daysOf({ from, to }: Period): number {
  return Math.round((to - from) / DAY);
}

/** The instant at which a day begins, such as 2025-12-31; `whose` day it is, for the Problem where it is none. */
export function startOfDay(day: string, { zone }: Calendar, whose: string): Instant {
  return shownAt(dayOf(day, whose), zone);
}

function periodOf({ name, from, to }: Baseline, zone: string): Period {
  const whose = `Baseline ${name}`;
  const period = { from: shownAt(dayOf(from, whose), zone), to: shownAt(dayOf(to, whose) + DAY, zone) };
  if (period.to <= period.from) {
    throw new Problem('invalid', `Baseline ${name} ends before it begins.`, { hint: 'Swap its two days.' });
  }
  return period;
}

/** A day as milliseconds of its midnight in UTC. */
function dayOf(text: string, whose: string): number {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const day = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : NaN;
  if (!parts || new Date(day).toISOString().slice(0, 10) !== text) {
    throw new Problem('invalid', `${whose}: "${text}" is no day.`, { hint: 'Write days as 2025-12-31.' });
  }
  return day;
}

/** Whole days are as many on the reader's clock before, so that each stands beside a whole one where clocks were changed; all else is as long. */
function asLongBefore({ from, to }: Period, zone: string): Instant {
  const local = from + offsetAt(zone, from);
  const days = (to + offsetAt(zone, to) - local) / DAY;
  return days > 0 && Number.isInteger(days) ? shownAt(local - days * DAY, zone) : from - (to - from);
}

function yearBefore(instant: Instant, zone: string, grain: Grain): Instant {
  const local = instant + offsetAt(zone, instant);
  if (grain === 'week') {
    return shownAt(local - YEAR_OF_WEEKS, zone);
  }
  const date = new Date(local);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return shownAt(date.getTime(), zone);
}

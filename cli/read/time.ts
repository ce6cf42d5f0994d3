import { tzOffset } from '@date-fns/tz';

import { Problem } from '../../src/model';
import type { Calendar, Instant } from '../../src/model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a time on the command line is read against. */
export interface Present {
  now: Instant;
  calendar: Calendar;
}

type Edge = 'start' | 'end';

/**
 * ISO text, milliseconds since 1970, or Grafana's `now-30d`, `now/d`. Text without an offset is read in the reader's zone.
 * Rounding goes down, and at the end of a period up, as Grafana's own ranges do.
 */
export function readTime(written: string | number, present: Present, edge: Edge = 'start'): Instant {
  const text = String(written).trim();
  if (/^-?\d+$/.test(text)) {
    return Number(text);
  }
  const found = text.startsWith('now') ? relative(text, present, edge) : isoTime(text, present.calendar.zone);
  if (found === null || Number.isNaN(found)) {
    throw new Problem('invalid', `"${text}" is no time.`, {
      hint: 'Write 2026-01-31, 2026-01-31T08:00:00Z, milliseconds since 1970, now-30d or now/d.',
    });
  }
  return found;
}

/** Throws a Problem where nobody knows the zone. */
export function demandZone(zone: string): string {
  if (Number.isNaN(tzOffset(zone, new Date(0)))) {
    throw new Problem('invalid', `There is no time zone "${zone}".`, {
      hint: 'Use an IANA name such as Europe/London or UTC.',
    });
  }
  return zone;
}

function isoTime(text: string, zone: string): Instant | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!parts) {
    return null;
  }
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const local = Date.UTC(year, month - 1, day, hour, minute, second, Math.floor(Number(parts[7] ?? 0) * 1000));
  const date = new Date(local);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) {
    return null;
  }
  return parts[8] === undefined ? instantOf(local, zone) : local - offsetOf(parts[8]);
}

function offsetOf(text: string): number {
  if (text === 'Z') {
    return 0;
  }
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  return (text[0] === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/** Steps such as `-30d` and `/w`, done one after the other on the zone's own clock. */
function relative(text: string, { now, calendar }: Present, edge: Edge): Instant | null {
  const steps = /^now((?:[+-]\d+(?:ms|[smhdwMQy])|\/[smhdwMQy])*)$/.exec(text)?.[1];
  if (steps === undefined) {
    return null;
  }
  let instant = now;
  for (const [, sign, count, unit, rounded] of steps.matchAll(/([+-])(\d+)(ms|[smhdwMQy])|\/([smhdwMQy])/g)) {
    instant = rounded
      ? roundTo(instant, rounded, calendar, edge)
      : moved(instant, (sign === '-' ? -1 : 1) * Number(count), unit, calendar.zone);
  }
  return instant;
}

const LENGTH: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: MINUTE, h: HOUR };
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, y: 12 };

function moved(instant: Instant, count: number, unit: string, zone: string): Instant {
  if (LENGTH[unit]) {
    return instant + count * LENGTH[unit];
  }
  return instantOf(movedClock(localOf(instant, zone), count, unit), zone);
}

function movedClock(local: number, count: number, unit: string): number {
  if (DAYS[unit]) {
    return local + count * DAYS[unit] * DAY;
  }
  const date = new Date(local);
  const month = date.getUTCMonth() + count * MONTHS[unit];
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) + (((local % DAY) + DAY) % DAY);
}

function roundTo(instant: Instant, unit: string, calendar: Calendar, edge: Edge): Instant {
  const { zone } = calendar;
  const start = startOf(localOf(instant, zone), unit, calendar);
  return instantOf(edge === 'start' ? start : next(start, unit), zone);
}

function next(start: number, unit: string): number {
  return LENGTH[unit] ? start + LENGTH[unit] : movedClock(start, 1, unit);
}

const WEEK_START: Readonly<Record<Calendar['weekStart'], number>> = { sunday: 0, monday: 1, saturday: 6 };

function startOf(local: number, unit: string, { weekStart }: Calendar): number {
  const midnight = Math.floor(local / DAY) * DAY;
  const date = new Date(midnight);
  if (LENGTH[unit]) {
    return Math.floor(local / LENGTH[unit]) * LENGTH[unit];
  }
  if (MONTHS[unit]) {
    const month = Math.floor(date.getUTCMonth() / MONTHS[unit]) * MONTHS[unit];
    return Date.UTC(date.getUTCFullYear(), month, 1);
  }
  return unit === 'w' ? midnight - ((date.getUTCDay() - WEEK_START[weekStart] + 7) % 7) * DAY : midnight;
}

/** What the zone's clock shows, as milliseconds as if it were UTC. */
function localOf(instant: Instant, zone: string): number {
  return instant + tzOffset(zone, new Date(instant)) * MINUTE;
}

/** The instant at which the zone's clock shows a time: the first of two; for one that it skips, as if it had not been put forward. */
function instantOf(local: number, zone: string): Instant {
  const before = local - tzOffset(zone, new Date(local - DAY)) * MINUTE;
  const after = local - tzOffset(zone, new Date(local + DAY)) * MINUTE;
  return localOf(before, zone) === local || localOf(after, zone) !== local ? before : after;
}

import { tzOffset } from '@date-fns/tz';

import { nearest } from '../formula';
import { Problem } from '../model';
import type { Instant, Period } from '../model';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How far a zone's clock stands ahead of UTC, in milliseconds, piece by piece of local time. */
export interface Offsets {
  /** Offset up to the first change. */
  first: number;
  /** From this local time on (milliseconds as if the clock showed UTC), this offset. Ascending. */
  changes: ReadonlyArray<{ local: number; offset: number }>;
}

/** Throws a Problem when nobody knows the zone; it names the ones that are written most like it. */
export function demandZone(zone: string): void {
  if (Number.isNaN(tzOffset(zone, new Date(0)))) {
    throw new Problem('invalid', `There is no time zone "${zone}".`, {
      hint: `${nearestZone(zone)}Use an IANA name such as Europe/London or UTC.`,
    });
  }
}

/** By what was written: every metric of a mapping asks again, and there are hundreds of names to compare. */
const hintsKnown = new Map<string, string>();

function nearestZone(zone: string): string {
  const hint = hintsKnown.get(zone) ?? hintFor(zone);
  hintsKnown.set(zone, hint);
  return hint;
}

function hintFor(zone: string): string {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  // A city says which zone is meant, even without its continent or with another.
  const city = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const meant = nearest(city(zone), known.map(city));
  const best = nearest(zone, known) ?? known.find((name) => city(name) === meant) ?? null;
  return best === null ? '' : `Did you mean ${best}? `;
}

/** How far the zone's clock stands ahead of UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, instant: Instant): number {
  return Math.round(tzOffset(zone, new Date(instant)) * MINUTE);
}

/**
 * The pieces of constant offset that local times of a period fall into.
 * A local time that the clock shows twice means the first; one that it skips is read as if it had not been put forward yet.
 */
export function offsetsOver(zone: string, { from, to }: Period): Offsets {
  const changes: Array<Offsets['changes'][number]> = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const { at, local, offset } of changesIn(zone, year)) {
      if (at > from && at <= to) {
        changes.push({ local, offset });
      }
    }
  }
  return { first: offsetAt(zone, from), changes };
}

/** A change of offset, as the clock showed it and as an instant. */
interface Change {
  at: Instant;
  local: number;
  offset: number;
}

/** By zone and year: a year costs hundreds of questions to the calendar, and the answers never change. */
const changesKnown = new Map<string, Change[]>();

function changesIn(zone: string, year: number): Change[] {
  const key = `${zone} ${year}`;
  const changes = changesKnown.get(key) ?? changesBetween(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  changesKnown.set(key, changes);
  return changes;
}

function changesBetween(zone: string, from: Instant, to: Instant): Change[] {
  const changes: Change[] = [];
  let before = offsetAt(zone, from);
  for (let day = from; day < to; day += DAY) {
    const after = offsetAt(zone, day + DAY);
    if (after !== before) {
      const at = changeBetween(zone, day, day + DAY, before);
      // Put back: the old offset rules to the end of the doubled hour. Put forward: it rules to the end of the skipped one.
      changes.push({ at, local: at + Math.max(before, after), offset: after });
      before = after;
    }
  }
  return changes;
}

function yearOf(instant: Instant): number {
  return new Date(instant).getUTCFullYear();
}

/** The instant that a local time means. */
export function instantOf(local: number, { first, changes }: Offsets): Instant {
  let offset = first;
  for (const change of changes) {
    if (local < change.local) {
      break;
    }
    offset = change.offset;
  }
  return local - offset;
}

/** The instant at which the zone's clock shows a time. */
export function shownAt(local: number, zone: string): Instant {
  return instantOf(local, offsetsOver(zone, { from: local - 2 * DAY, to: local + 2 * DAY }));
}

function changeBetween(zone: string, from: Instant, to: Instant, before: number): Instant {
  let low = from;
  let high = to;
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if (middle <= low) {
      break;
    }
    if (offsetAt(zone, middle) === before) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

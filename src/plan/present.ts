import type { Calendar, Instant, LivePicture, Period } from '../model';

import { offsetAt, shownAt } from './zone';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Panels of one refresh start milliseconds apart; a period may end so long after the present and still mean it. */
const SLIP = MINUTE;

/** The moment that a live answer is about: the end of the period, unless that has not come yet. Whole seconds. */
export function presentOf({ to }: Period, now: Instant): Instant {
  return Math.floor((to <= now + SLIP ? to : now) / SECOND) * SECOND;
}

/** The stretches of time around the present. What began more than a day ago is taken to have ended. */
export function windowsAt(at: Instant, { zone }: Calendar): LivePicture['windows'] {
  return {
    now: { from: at - DAY, to: at },
    recent: { from: at - 30 * MINUTE, to: at },
    today: { from: midnightBefore(at, zone), to: at },
    soon: { from: at, to: at + HOUR },
  };
}

/** Stretches of a past week that the present is compared with. `recent`: this hour of the week, and some before it; `today`: its day up to that hour's end. */
export type PastWeek = Readonly<Record<'recent' | 'today', Period>>;

/** Past weeks as the reader's clock shows them, with so many hours before this one: the latest week first. */
export function pastWeeks(
  at: Instant,
  { zone }: Calendar,
  { weeks, before }: { weeks: number; before: number }
): PastWeek[] {
  const local = at + offsetAt(zone, at);
  const hour = local - (local % HOUR);
  return Array.from({ length: weeks }, (_, week) => {
    const from = shownAt(hour - (week + 1) * 7 * DAY, zone);
    const to = from + HOUR;
    return { recent: { from: from - before * HOUR, to }, today: { from: midnightBefore(from, zone), to } };
  });
}

function midnightBefore(at: Instant, zone: string): Instant {
  const local = at + offsetAt(zone, at);
  return shownAt(local - (local % DAY), zone);
}

import { getWeekStart } from '@grafana/ui';
import type { Calendar } from '../model';

/** How this viewer reads the calendar: the dashboard's time zone, and the start of the week from their preferences. */
export function calendarOf(timezone: string): Calendar {
  return { zone: zoneOf(timezone), weekStart: getWeekStart() };
}

function zoneOf(timezone: string): string {
  if (timezone === '' || timezone === 'browser') {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  return timezone === 'utc' ? 'UTC' : timezone;
}

import { t, formatDate } from '@grafana/i18n';
import type { Calendar, Period } from '../../model';
import { othersText } from './beside';
import { RAW } from './raw';
import type { Told } from './told';

/** A period by its first and last day: "6 Jul to 27 Sep". Empty when the frame did not tell it. */
export function periodText({ from, to }: Period, { zone }: Calendar): string {
  if (to <= from) {
    return '';
  }
  const [first, last] = [dayText(from, zone), dayText(to - 1, zone)];
  return first === last ? first : t('period.from-to', '{{first}} to {{last}}', { first, last, ...RAW });
}

export const dayText = (at: number, zone: string): string =>
  formatDate(at, { day: 'numeric', month: 'short', timeZone: zone });

/** The small print of a scorecard: period, what it is compared with, profile. */
export function captionText({ period, compared, baseline, beside, calendar, profile }: Told): string {
  const place =
    beside &&
    t('period.place', '{{place}} against {{others}}', { place: beside.value, others: othersText(beside), ...RAW });
  const before = baseline?.title ?? (compared ? periodText(compared, calendar) : '');
  const against = place || (before && t('period.against', 'against {{period}}', { period: before, ...RAW }));
  const version = profile.title && t('period.profile', '{{title}} v{{version}}', { ...profile, ...RAW });
  return [periodText(period, calendar), against, version].filter(Boolean).join(' · ');
}

const DAY = 86_400_000;

/** The same with its years, where it may be long ago: "Aug 24, 2026 to Nov 22, 2026". Empty when the frame did not tell it. */
export function datedPeriodText({ from, to }: Period, { zone }: Calendar): string {
  const values = { first: fullDayText(from, zone), last: fullDayText(to - 1, zone), ...RAW };
  return to <= from ? '' : t('period.from-to', '{{first}} to {{last}}', values);
}

/** The same with its length, for the evidence: "Aug 24, 2026 to Nov 22, 2026, 90 days". */
export function fullPeriodText(period: Period, calendar: Calendar): string {
  const dated = datedPeriodText(period, calendar);
  if (dated === '') {
    return '';
  }
  return t('period.full', '', {
    dated,
    count: Math.max(1, Math.round((period.to - period.from) / DAY)),
    defaultValue_one: '{{dated}}, {{count}} day',
    defaultValue_other: '{{dated}}, {{count}} days',
    ...RAW,
  });
}

export const fullDayText = (at: number, zone: string): string =>
  formatDate(at, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });

/** How much time a row of buckets covers, in their own length: "13 weeks". */
export function bucketsText(buckets: readonly number[]): string {
  const count = buckets.length;
  if (count < 2) {
    return '';
  }
  const length = (buckets[count - 1] - buckets[0]) / (count - 1) / DAY;
  if (length < 0.9) {
    return t('buckets.steps', '', { count, defaultValue_one: '{{count}} step', defaultValue_other: '{{count}} steps' });
  }
  if (length < 6) {
    return t('buckets.days', '', { count, defaultValue_one: '{{count}} day', defaultValue_other: '{{count}} days' });
  }
  if (length < 27) {
    return t('buckets.weeks', '', { count, defaultValue_one: '{{count}} week', defaultValue_other: '{{count}} weeks' });
  }
  if (length < 80) {
    return t('buckets.months', '', {
      count,
      defaultValue_one: '{{count}} month',
      defaultValue_other: '{{count}} months',
    });
  }
  return length < 300
    ? t('buckets.quarters', '', {
        count,
        defaultValue_one: '{{count}} quarter',
        defaultValue_other: '{{count}} quarters',
      })
    : t('buckets.years', '', { count, defaultValue_one: '{{count}} year', defaultValue_other: '{{count}} years' });
}

import { t, formatDate } from '@grafana/i18n';
import type { Calendar, Cohort, Cohorts } from '../../model';
import type { Write } from '../values';
import { RAW } from './raw';

/** When the first of a cohort may have joined: "Mar 2025". */
export function cohortName({ from }: Cohort, { zone }: Calendar): string {
  return formatDate(from, { month: 'short', year: 'numeric', day: 'numeric', timeZone: zone });
}

/** The last age, in steps, that any cohort has reached. */
export const deepestAge = (together: Cohorts['together']): number =>
  together.reduce<number>((last, each, age) => (each === null ? last : age), 0);

/** How many of those who joined are there after a year, or after as long as any cohort has been seen. */
export function cohortSentence({ together, stepDays }: Cohorts, share: Write): string {
  const deepest = deepestAge(together);
  const year = Math.min(deepest, Math.round(365 / stepDays));
  if (year === 0) {
    return t('cohort.none-yet', 'No cohort has been there for long enough to say who stays.');
  }
  const values = { year: share(together[year]), days: year * stepDays, ...RAW };
  return deepest > year
    ? t(
        'cohort.says',
        'Of customers who joined, <b>{{year}}</b> are there after {{days}} days, and {{last}} after {{lastDays}}.',
        { ...values, last: share(together[deepest]), lastDays: deepest * stepDays }
      )
    : t('cohort.says-once', 'Of customers who joined, <b>{{year}}</b> are there after {{days}} days.', values);
}

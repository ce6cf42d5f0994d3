import { t } from '@grafana/i18n';
import { durationText } from '../../ui/durations';
import { RAW } from '../../ui/words/raw';
import type { Window } from '../../model';
import type { Figures } from './figures';
import type { Shown } from './tile';

/** The same at this hour on other weeks. */
export function usually(figures: Figures, place: number, metric: string, window: Window): string {
  const usual = figures.usualAt(place, metric, window);
  return usual === null
    ? ''
    : t('wall.usually', 'usually {{figure}}', { figure: figureText(figures, metric, window, usual.value), ...RAW });
}

function figureText(figures: Figures, metric: string, window: Window, value: number): string {
  const unit = figures.infoOf(metric)?.unit;
  return unit === 'seconds'
    ? durationText(roughly(value))
    : figures.write(metric, window)(unit === 'count' ? Math.round(value) : value);
}

/** Seconds only while they are all there is. */
const roughly = (seconds: number) => (seconds < 60 ? Math.round(seconds) : Math.round(seconds / 60) * 60);

export function overdueNumber(figures: Figures, place: number): Shown {
  return {
    number: figures.write('call_backs_overdue', 'now')(figures.valueAt(place, 'call_backs_overdue', 'now')),
    beside: t('wall.overdue-beside', 'overdue'),
    below: t('wall.overdue', 'call-backs overdue'),
  };
}

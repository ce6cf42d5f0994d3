import { t } from '@grafana/i18n';
import type { Interval } from '../../model';
import { RAW } from './raw';

/** From where to where a score may truly lie: "57.6 to 60.5"; empty where it is not known. Wide ones need no tenths. */
export function sureText(interval: Interval | null): string {
  if (interval === null) {
    return '';
  }
  const digits = interval.high - interval.low < 10 ? 1 : 0;
  // No score lies outside of 0 to 100, whatever its days may draw.
  const [low, high] = [interval.low, interval.high].map((end) => Math.min(100, Math.max(0, end)).toFixed(digits));
  return t('sure.from-to', '{{low}} to {{high}}', { low, high, ...RAW });
}

/** Days differ by more than this movement: nobody should act on it. */
export const isDoubtful = (movement: Interval | null): boolean =>
  movement !== null && movement.low <= 0 && movement.high >= 0;

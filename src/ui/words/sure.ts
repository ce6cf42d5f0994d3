import { t } from '@grafana/i18n';
import type { Interval } from '../../model';
import { gapped, OPEN } from './gapped';

const LIKELY = gapped(() => t('sure.likely', 'likely {{low}} to {{high}}', OPEN));
const FROM_TO = gapped(() => t('sure.from-to', '{{low}} to {{high}}', OPEN));

/** The same beside a score, with the word for it: "likely 57.6 to 60.5". The drawer says that it is a 95% interval. */
export function likelyText(interval: Interval | null): string {
  const ends = endsOf(interval);
  return ends ? LIKELY(ends) : '';
}

/** From where to where a score may truly lie: "57.6 to 60.5"; empty where it is not known, or certain. */
export function sureText(interval: Interval | null): string {
  const ends = endsOf(interval);
  return ends ? FROM_TO(ends) : '';
}

/** Wide ones need no tenths. */
function endsOf(interval: Interval | null): { low: string; high: string } | null {
  if (interval === null || interval.high <= interval.low) {
    return null;
  }
  const digits = interval.high - interval.low < 10 ? 1 : 0;
  // No score lies outside of 0 to 100, whatever its days may draw.
  const [low, high] = [interval.low, interval.high].map((end) => Math.min(100, Math.max(0, end)).toFixed(digits));
  return { low, high };
}

/** Days differ by more than this movement: nobody should act on it. */
export const isDoubtful = (movement: Interval | null): boolean =>
  movement !== null && movement.low <= 0 && movement.high >= 0;

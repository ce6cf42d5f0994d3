import { t } from '@grafana/i18n';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** A length of time as people say it: its two largest parts, "5 m 12 s". */
export function durationText(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  return sign + partsOf(Math.abs(seconds)).join(' ');
}

function partsOf(seconds: number): string[] {
  if (seconds < 10 && seconds % 1 !== 0) {
    return [inSeconds(Number(seconds.toFixed(1)))];
  }
  const whole = Math.round(seconds);
  if (whole < MINUTE) {
    return [inSeconds(whole)];
  }
  if (whole < HOUR) {
    return withRest(inMinutes(Math.floor(whole / MINUTE)), whole % MINUTE, inSeconds);
  }
  const minutes = Math.round(whole / MINUTE);
  if (minutes < DAY / MINUTE) {
    return withRest(inHours(Math.floor(minutes / 60)), minutes % 60, inMinutes);
  }
  const hours = Math.round(whole / HOUR);
  return withRest(inDays(Math.floor(hours / 24)), hours % 24, inHours);
}

const withRest = (first: string, rest: number, write: (rest: number) => string) =>
  rest > 0 ? [first, write(rest)] : [first];

const inSeconds = (count: number) => t('duration.seconds', '{{value}} s', { value: count });
const inMinutes = (count: number) => t('duration.minutes', '{{value}} m', { value: count });
const inHours = (count: number) => t('duration.hours', '{{value}} h', { value: count });
const inDays = (count: number) => t('duration.days', '{{value}} d', { value: count });

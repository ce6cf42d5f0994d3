import { t } from '@grafana/i18n';
import type { Unit } from '../model';
import { durationText } from './durations';
import { moneyText } from './values';

/** The size of a change with its sign: shares move by points, times by seconds. */
export function amountText(by: number, unit: Unit, currency?: string): string {
  return (by > 0 ? '+' : by < 0 ? '−' : '') + sizeText(Math.abs(by), unit, currency);
}

/** The size of a change without its sign. */
export function sizeText(size: number, unit: Unit, currency?: string): string {
  const WRITE: Record<Unit, () => string> = {
    share: () => t('amount.points', '{{value}} pts', { value: tenths(size * 100) }),
    seconds: () => durationText(size < 10 ? Number(size.toFixed(1)) : Math.round(size)),
    score: () => tenths(size),
    points: () => tenths(size),
    count: () => String(Math.round(size)),
    money: () => moneyText(size, currency),
    number: () => short(size),
  };
  return WRITE[unit]();
}

/** Points of a score inside a sentence: "2.4 points", "1 point". */
export function pointsText(points: number): string {
  const size = Math.abs(points);
  const value = size >= 10 ? String(Math.round(size)) : String(Number(size.toFixed(1)));
  return value === '1'
    ? t('amount.one-point', '1 point')
    : t('amount.many-points', '{{value}} points', { value, interpolation: { escapeValue: false } });
}

const tenths = (value: number) => value.toFixed(1);

const short = (value: number) => Intl.NumberFormat(undefined, { notation: 'compact' }).format(value);

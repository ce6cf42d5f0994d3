import { t } from '@grafana/i18n';
import { signBefore, type Unit } from '../model';

/** How the parts of one movement are written, all alike, so that a reader can add them up. */
export interface Measure {
  /** From the metric's unit to the one that is shown. */
  scale: number;
  decimals: number;
  /** "pts", "s"; empty where a number stands alone. */
  unit: string;
  /** The sign of a currency, before the number; else empty. */
  sign: string;
}

/** The measure for parts of these sizes, given in the metric's unit. */
export function measureOf(unit: Unit, parts: readonly number[], currency?: string): Measure {
  const largest = Math.max(0, ...parts.map(Math.abs));
  const { scale, name } = scaleOf(unit, largest);
  const sign = unit === 'money' && currency !== undefined ? signBefore(currency) : '';
  return { scale, unit: name, sign, decimals: unit === 'count' ? 0 : decimalsOf(largest * scale) };
}

function scaleOf(unit: Unit, largest: number): { scale: number; name: string } {
  if (unit === 'share') {
    return { scale: 100, name: t('measure.points', 'pts') };
  }
  if (unit !== 'seconds') {
    return { scale: 1, name: '' };
  }
  return largest < 600
    ? { scale: 1, name: t('measure.seconds', 's') }
    : { scale: 1 / 3600, name: t('measure.hours', 'h') };
}

const decimalsOf = (largest: number): number => (largest >= 100 ? 0 : largest >= 1 ? 1 : 2);

/** "+2.2": a part, already in the measure. */
export function signedText(by: number, decimals: number): string {
  return (by > 0 ? '+' : by < 0 ? '−' : '') + Math.abs(by).toFixed(decimals);
}

/** "61.6%", "318.4 s", "£4.83": a value, already in the measure. */
export function levelText(value: number, unit: Unit, measure: Measure): string {
  const text = `${value < 0 ? '−' : ''}${measure.sign}${Math.abs(value).toFixed(measure.decimals)}`;
  return unit === 'share' ? `${text}%` : `${text} ${measure.unit}`.trim();
}

/** "30.2 s": a size without its sign, already in the measure. */
export function sizeText(by: number, { decimals, unit, sign }: Measure): string {
  return `${sign}${Math.abs(by).toFixed(decimals)} ${unit}`.trim();
}

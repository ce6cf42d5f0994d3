import { t } from '@grafana/i18n';
import type { Exponent } from '../../model';

/** What a mean is called, and what it does with a weak part. */
export function meanText(exponent: Exponent): string {
  return SAYS[String(exponent)]?.() ?? t('mean.power', 'weighted power mean with exponent {{exponent}}', { exponent });
}

const SAYS: Readonly<Record<string, () => string>> = {
  '1': () => t('mean.arithmetic', 'weighted arithmetic mean: a strong part makes up for a weak one'),
  '0': () => t('mean.geometric', 'weighted geometric mean: a weak part costs more than a strong one brings'),
  '-1': () => t('mean.harmonic', 'weighted harmonic mean: close to the weakest'),
  weakest: () => t('mean.weakest', 'weakest link: the lowest alone counts'),
};

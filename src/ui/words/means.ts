import { t } from '@grafana/i18n';
import type { Exponent } from '../../model';

/** The named rungs, from where a strong part makes up for a weak one to where it cannot. */
export const LADDER: readonly Exponent[] = [1, 0, -1, 'weakest'];

/** A rung in a word or two. */
export function meanName(exponent: Exponent): string {
  return NAMES[String(exponent)]?.() ?? t('mean.own', 'exponent {{exponent}}', { exponent });
}

const NAMES: Readonly<Record<string, () => string>> = {
  '1': () => t('mean.name.arithmetic', 'Arithmetic'),
  '0': () => t('mean.name.geometric', 'Geometric'),
  '-1': () => t('mean.name.harmonic', 'Harmonic'),
  weakest: () => t('mean.name.weakest', 'Weakest link'),
};

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

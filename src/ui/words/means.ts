import { t } from '@grafana/i18n';
import type { Exponent } from '../../model';
import { RAW } from './raw';

/** The named rungs, from where a strong part makes up for a weak one to where it cannot. */
export const LADDER: readonly Exponent[] = [1, 0, -1, 'weakest'];

/** An exponent with a minus sign that is as wide as a plus; so many digits after the point, or as many as it has. */
export function exponentText(exponent: Exponent, digits?: number): string {
  const text = digits === undefined || exponent === 'weakest' ? String(exponent) : exponent.toFixed(digits);
  return text.replace('-', '−');
}

/** A rung in a word or two. */
export function meanName(exponent: Exponent): string {
  return (
    NAMES[String(exponent)]?.() ?? t('mean.own', 'exponent {{exponent}}', { exponent: exponentText(exponent), ...RAW })
  );
}

const NAMES: Readonly<Record<string, () => string>> = {
  '1': () => t('mean.name.arithmetic', 'Arithmetic'),
  '0': () => t('mean.name.geometric', 'Geometric'),
  '-1': () => t('mean.name.harmonic', 'Harmonic'),
  weakest: () => t('mean.name.weakest', 'Weakest link'),
};

/** What a mean is called, and what it does with a weak part. */
export function meanText(exponent: Exponent): string {
  return (
    SAYS[String(exponent)]?.() ??
    t('mean.power', 'weighted power mean with exponent {{exponent}}', { exponent: exponentText(exponent), ...RAW })
  );
}

const SAYS: Readonly<Record<string, () => string>> = {
  '1': () => t('mean.arithmetic', 'weighted arithmetic mean: a strong part makes up for a weak one'),
  '0': () => t('mean.geometric', 'weighted geometric mean: a weak part costs more than a strong one brings'),
  '-1': () => t('mean.harmonic', 'weighted harmonic mean: close to the weakest'),
  weakest: () => t('mean.weakest', 'weakest link: the lowest alone counts'),
};

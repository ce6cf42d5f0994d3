import type { Interval } from './wilson';

const Z95 = 1.959963984540054;

/** Answers by kind. */
export interface Recommenders {
  promoters: number;
  passives: number;
  detractors: number;
}

/**
 * Share of promoters less share of detractors, -1 to 1, with its 95 % interval; null when nobody answered.
 * Assumes: answers are independent, and those who answer are those one asks about.
 * Source: Rocks 2016, J. Mod. Appl. Stat. Methods 15(2), pp. 637-638 (Wald); variance of a difference of multinomial shares,
 * Agresti 2013, Categorical Data Analysis, p. 72.
 * @example netPromoters({ promoters: 50, passives: 30, detractors: 20 }); // => { value: 0.3, low: 0.147, high: 0.453 }
 */
export function netPromoters({ promoters, passives, detractors }: Recommenders): (Interval & { value: number }) | null {
  const n = promoters + passives + detractors;
  if (!(n > 0)) {
    return null;
  }
  const value = (promoters - detractors) / n;
  const half = Z95 * Math.sqrt(((promoters + detractors) / n - value * value) / n);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

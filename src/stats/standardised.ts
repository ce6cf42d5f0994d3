import type { Part } from './bennet';

/** What a unit would have come to with the rates of all, and how it differs from that. */
export interface Standardised {
  /** Rate that its own mix would have at the reference rates. */
  expected: number;
  observed: number;
  /** Observed over expected; null where nothing was expected. */
  ratio: number | null;
  /** The reference's rate of all times the ratio: what the unit would show with everybody's mix. Null as the ratio. */
  adjusted: number | null;
}

/**
 * Indirect standardisation: fair to a unit that gets the harder cases. Kinds of which the reference has no volume leave the comparison.
 * Null where nothing can be compared.
 * Assumes: within a kind, cases are alike; what is not among the kinds is not adjusted for.
 * Source: Breslow & Day 1987, Statistical Methods in Cancer Research II, IARC, pp. 64-65.
 * @example standardised([{ volume: 10, amount: 8 }], [{ volume: 100, amount: 90 }]); // => expected 0.9, observed 0.8
 */
export function standardised(unit: readonly Part[], reference: readonly Part[]): Standardised | null {
  const kinds = unit.map((_, index) => index).filter((index) => reference[index].volume > 0 && unit[index].volume > 0);
  const volume = sum(kinds.map((index) => unit[index].volume));
  const all = sum(reference.map((each) => each.volume));
  if (!(volume > 0)) {
    return null;
  }
  const observed = sum(kinds.map((index) => unit[index].amount)) / volume;
  const expected =
    sum(kinds.map((index) => (unit[index].volume * reference[index].amount) / reference[index].volume)) / volume;
  const ratio = expected === 0 ? null : observed / expected;
  const whole = sum(reference.map((each) => each.amount)) / all;
  return { expected, observed, ratio, adjusted: ratio === null ? null : whole * ratio };
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

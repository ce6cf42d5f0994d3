import type { BinaryOperator } from './syntax';

/** How tightly an operator binds what stands left of it. */
export const POWER: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};
export const POWER_OF_NOT = 3;
/** Comparisons, `in` included, do not chain. */
export const POWER_OF_COMPARISON = 4;
export const POWER_OF_MINUS = 7;

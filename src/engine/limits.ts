import type { Numbers } from './nodes';

/** The greatest whole number that a constant reaches, moved on; null for what is no constant. */
export function floored({ constant }: Numbers, by: number): number | null {
  return constant === undefined ? null : Math.floor(constant) + by;
}

/** The smallest whole number that is not below a constant, moved on; null for what is no constant. */
export function ceiled({ constant }: Numbers, by: number): number | null {
  return constant === undefined ? null : Math.ceil(constant) + by;
}

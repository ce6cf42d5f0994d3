import { Problem } from '../model';
import type { Entity, EntityMapping, Field } from '../model';

import { secondsOf } from './duration';

/** The house's own fields become names in formulas and columns in statements. */
export function nameable(own: readonly Field[]): readonly Field[] {
  const wrong = own.find(({ name }) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  if (wrong) {
    throw new Problem('invalid', `"${wrong.name}" cannot be the name of a field.`, {
      hint: 'Letters, digits and _ only, not starting with a digit.',
      at: { field: wrong.name },
    });
  }
  return own;
}

/** Without these an entity cannot be read at all. */
export function requiredOf({ fields }: Entity): string[] {
  return fields.filter(({ required }) => required).map(({ name }) => name);
}

/** Longest believable row, seconds. */
export function longestOf({ longest = '1d' }: EntityMapping): number {
  return secondsOf(longest);
}

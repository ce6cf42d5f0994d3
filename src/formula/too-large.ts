import { Problem } from '../model';

import { partsOf } from './tree';
import type { Aggregate, Row } from './tree';

/** The column as it is; NaN: not known. Throws a Problem of kind `overflow` where a figure lies beyond double precision, or a count beyond the whole numbers that are exact. */
export function demandHeld(column: Float64Array, aggregate: Aggregate | null): Float64Array {
  const isCount = aggregate !== null && aggregate.name.startsWith('count');
  const most = isCount ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  for (let row = 0; row < column.length; row += 1) {
    if (Math.abs(column[row]) > most) {
      throw isCount ? inexact(aggregate) : tooLarge(aggregate);
    }
  }
  return column;
}

/** What is told of an aggregate, or of what a formula makes of several, that came to more than a number can be. */
export function tooLarge(aggregate: Aggregate | null): Problem {
  const fields = aggregate ? numbersIn(aggregate) : [];
  const what = fields.length === 0 ? 'A figure of the formula' : `A figure made of ${listed(fields)}`;
  return new Problem('overflow', `${what} is too large for a number (over 1.8 × 10^308).`, {
    hint: 'Look for values that cannot be true. Mend them in the source, or leave them out in the mapping.',
    at: {
      ...(aggregate && { mapping: aggregate.entity }),
      ...(fields.length === 1 && !fields[0].includes('.') && { field: fields[0] }),
    },
  });
}

function inexact({ entity }: Aggregate): Problem {
  return new Problem('overflow', 'A count is too large to be exact (over 2^53).', {
    hint: 'Choose a shorter period or a filter.',
    at: { mapping: entity },
  });
}

/** Fields that are calculated with, as a formula names them. */
function numbersIn({ argument, where }: Aggregate): string[] {
  const names = [argument, where].flatMap((row) => (row ? numberFields(row) : []));
  return [...new Set(names)];
}

function numberFields(row: Row): string[] {
  if (row.kind !== 'field') {
    return partsOf(row).flatMap(numberFields);
  }
  const name = row.link === null ? row.name : `${row.link}.${row.name}`;
  return row.type === 'number' || row.type === 'instant' ? [name] : [];
}

function listed(names: readonly string[]): string {
  const [last, ...others] = [...names].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

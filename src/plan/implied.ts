import { sequencesIn } from '../formula';
import type { Row, SequenceRow } from '../formula';

import { lookKey } from './ask';
import type { Ask } from './ask';

/**
 * Looks that only rows ask for which themselves are among those looked at, as `count(where: offered and not next(customer_id,
 * where: offered))`: what they would see from other rows nobody reads, so that the next of their own kind is the one.
 */
export function looksAmongAlike(ask: Ask): (sequence: SequenceRow) => boolean {
  const elsewhere = [
    ...ask.groups.map(({ row }) => row),
    ...ask.filters,
    ...ask.aggregates.flatMap(({ first }) => (first ? [first.by] : [])),
  ].flatMap(sequencesIn);
  const unlike = ask.aggregates.flatMap(({ argument, where }) => {
    const conditions = new Set(partsOfAnd(where).map(textOf));
    const implied = (each: SequenceRow) => partsOfAnd(each.where).every((part) => conditions.has(textOf(part)));
    return [...sequencesIn(argument), ...sequencesIn(where)].filter((each) => !implied(each));
  });
  const mixed = new Set([...elsewhere, ...unlike].map(lookKey));
  return (sequence) => !mixed.has(lookKey(sequence));
}

function partsOfAnd(row: Row | null): Row[] {
  if (row === null) {
    return [];
  }
  return row.kind === 'binary' && row.operator === 'and' ? [...partsOfAnd(row.left), ...partsOfAnd(row.right)] : [row];
}

function textOf(row: Row): string {
  return JSON.stringify(row);
}

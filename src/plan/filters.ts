import type { Row } from '../formula';
import type { Filter } from '../model';

/** A filter as a condition on rows. Null stands for "not known"; a row that is not known is never one of named values. */
export function conditionOf({ operator, values }: Filter, field: Row): Row {
  const names = values.filter((value): value is string => value !== null);
  const among: Row =
    names.length > 0
      ? { kind: 'in', argument: field, values: names, negated: false, type: 'boolean' }
      : constant(false);
  const known: Row = { kind: 'known', argument: field, type: 'boolean' };
  const withNull = values.includes(null);
  if (operator === 'in') {
    return withNull ? either(among, not(known)) : among;
  }
  const outside: Row = names.length > 0 ? { ...(among as Row & { kind: 'in' }), negated: true } : constant(true);
  return withNull ? both(known, outside) : either(not(known), outside);
}

function constant(value: boolean): Row {
  return { kind: 'literal', value, type: 'boolean' };
}

function not(argument: Row): Row {
  return { kind: 'unary', operator: 'not', argument, type: 'boolean' };
}

function either(left: Row, right: Row): Row {
  return { kind: 'binary', operator: 'or', left, right, type: 'boolean' };
}

function both(left: Row, right: Row): Row {
  return { kind: 'binary', operator: 'and', left, right, type: 'boolean' };
}

import type { ExistsRow, Row, SequenceRow } from '../../src/formula';

export type Value = number | string | boolean | null;
type Known = NonNullable<Value>;

/** Where an expression finds what it names. */
interface Context {
  field: (link: string | null, name: string) => Value;
  sequence?: (row: SequenceRow) => Value;
  exists?: (row: ExistsRow) => Value;
}

type Kind<K extends Row['kind']> = Row & { kind: K };
type Kinds = { [K in Row['kind']]: (row: Kind<K>, context: Context) => Value };

/** A row expression, by the book: three-valued logic, null carried on. */
export function evaluate(row: Row, context: Context): Value {
  return (KINDS[row.kind] as (row: Row, context: Context) => Value)(row, context);
}

const KINDS: Kinds = {
  literal: ({ value }) => value,
  field: ({ link, name }, { field }) => field(link, name),
  unary: ({ operator, argument }, context) => {
    const value = evaluate(argument, context);
    return value === null ? null : operator === 'not' ? !value : 0 - (value as number);
  },
  binary: ({ operator, left, right }, context) => binary(operator, evaluate(left, context), evaluate(right, context)),
  in: ({ argument, values, negated }, context) => {
    const value = evaluate(argument, context);
    return value === null ? null : values.includes(value) !== negated;
  },
  coalesce: ({ arguments: given }, context) =>
    given.map((each) => evaluate(each, context)).find((value) => value !== null) ?? null,
  case: ({ branches, otherwise }, context) => {
    const branch = branches.find(({ when }) => evaluate(when, context) === true);
    return branch ? evaluate(branch.then, context) : otherwise ? evaluate(otherwise, context) : null;
  },
  known: ({ argument }, context) => evaluate(argument, context) !== null,
  sequence: (row, { sequence }) => sequence!(row),
  exists: (row, { exists }) => exists!(row),
};

const COMPARE: Readonly<Record<string, (left: Known, right: Known) => Value>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
const CALCULATE: Readonly<Record<string, (left: number, right: number) => number | null>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? null : left / right),
  shift: (left, right) => left + right * 1000,
  unshift: (left, right) => left - right * 1000,
  between: (left, right) => (left - right) / 1000,
};

function binary(operator: string, left: Value, right: Value): Value {
  const sides = [left, right];
  if (operator === 'and') {
    return sides.includes(false) ? false : sides.includes(null) ? null : true;
  }
  if (operator === 'or') {
    return sides.includes(true) ? true : sides.includes(null) ? null : false;
  }
  if (left === null || right === null) {
    return null;
  }
  return COMPARE[operator]?.(left, right) ?? CALCULATE[operator](left as number, right as number);
}

import type { ExistsRow, FieldRow, Row, RowOperator, SequenceRow } from '../formula';

import { columnOf } from './dialect';
import type { Dialect } from './dialect';

/** What a row expression needs from its surroundings. */
export interface Surroundings {
  dialect: Dialect;
  /** The column that holds the seconds to the other row of a sequence. */
  gapColumn?: (sequence: SequenceRow) => string;
  /** The column that holds the milliseconds from a row's end to the other entity's row. */
  untilColumn?: (exists: ExistsRow) => string;
  /** Alias of the rows themselves, where columns of several tables stand side by side. */
  alias?: string;
}

/** A row expression as a value. Instants are milliseconds, durations seconds, all numbers double precision. */
export function write(row: Row, around: Surroundings): string {
  const { dialect } = around;
  switch (row.kind) {
    case 'literal':
      return writeLiteral(row, dialect);
    case 'field':
      return writeField(row, around);
    case 'unary':
      return row.operator === 'not' ? whether(row, around) : `(- ${write(row.argument, around)})`;
    case 'binary':
      return row.type === 'boolean' ? whether(row, around) : writeCalculation(row, around);
    case 'in':
    case 'known':
      return whether(row, around);
    case 'coalesce':
      return `COALESCE(${row.arguments.map((argument) => write(argument, around)).join(', ')})`;
    case 'case':
      return writeCase(row, around);
    default:
      return row.kind === 'exists' ? writeExists(row, around) : writeSequence(row, around);
  }
}

/** A true or false expression as a condition. */
export function writeCondition(row: Row, around: Surroundings): string {
  switch (row.kind) {
    case 'unary':
      return `(NOT ${writeCondition(row.argument, around)})`;
    case 'binary':
      return writeComparison(row, around);
    case 'in':
      return writeMembership(row, around);
    case 'known':
      return `(${write(row.argument, around)} IS NOT NULL)`;
    default:
      return around.dialect.holds(write(row, around));
  }
}

/** A value as a literal; instants and durations are numbers by now. */
export function writeValue(value: string | number | boolean, dialect: Dialect): string {
  if (typeof value === 'string') {
    return dialect.text(value);
  }
  return typeof value === 'boolean' ? dialect.truth[`${value}`] : dialect.number(value);
}

function whether(row: Row, around: Surroundings): string {
  return around.dialect.whether(writeCondition(row, around));
}

function writeLiteral({ value, type }: Row & { kind: 'literal' }, dialect: Dialect): string {
  return value === null ? `CAST(NULL AS ${dialect.types[type]})` : writeValue(value, dialect);
}

function writeField({ link, name }: FieldRow, around: Surroundings): string {
  return link === null ? own(name, around) : columnOf(link, name, around.dialect);
}

function own(name: string, { alias, dialect }: Surroundings): string {
  return alias ? columnOf(alias, name, dialect) : dialect.name(name);
}

type Binary = Row & { kind: 'binary' };

const CALCULATE: Readonly<Partial<Record<RowOperator, (left: string, right: string, dialect: Dialect) => string>>> = {
  '+': (left, right) => `${left} + ${right}`,
  '-': (left, right) => `${left} - ${right}`,
  '*': (left, right) => `${left} * ${right}`,
  '/': (left, right, { types }) => `CAST(${left} AS ${types.number}) / NULLIF(${right}, 0)`,
  // Instants are milliseconds, seconds are seconds.
  shift: (left, right) => `${left} + ${right} * 1000.0`,
  unshift: (left, right) => `${left} - ${right} * 1000.0`,
  between: (left, right) => `(${left} - ${right}) / 1000`,
};

function writeCalculation({ operator, left, right }: Binary, around: Surroundings): string {
  return `(${CALCULATE[operator]!(write(left, around), write(right, around), around.dialect)})`;
}

function writeComparison({ operator, left, right }: Binary, around: Surroundings): string {
  if (operator === 'and' || operator === 'or') {
    return `(${writeCondition(left, around)} ${operator.toUpperCase()} ${writeCondition(right, around)})`;
  }
  const ordered = left.type === 'text' && ['<', '<=', '>', '>='].includes(operator);
  const first = write(left, around);
  const sign = operator === '!=' ? '<>' : operator;
  return `(${ordered ? around.dialect.binary(first) : first} ${sign} ${write(right, around)})`;
}

function writeMembership({ argument, values, negated }: Row & { kind: 'in' }, around: Surroundings): string {
  const list = values.map((value) => writeValue(value, around.dialect)).join(', ');
  return `(${write(argument, around)} ${negated ? 'NOT IN' : 'IN'} (${list}))`;
}

function writeCase({ branches, otherwise }: Row & { kind: 'case' }, around: Surroundings): string {
  const steps = branches.map(({ when, then }) => `WHEN ${writeCondition(when, around)} THEN ${write(then, around)}`);
  return `CASE ${steps.join(' ')}${otherwise ? ` ELSE ${write(otherwise, around)}` : ''} END`;
}

function writeSequence(row: SequenceRow, around: Surroundings): string {
  const gap = own(around.gapColumn!(row), around);
  if (row.type === 'number') {
    return `CASE WHEN ${gap} < 0 THEN ${around.dialect.number(0)} WHEN ${gap} <= ${row.within} THEN ${gap} END`;
  }
  return around.dialect.whether(`${gap} <= ${row.within}`);
}

function writeExists(row: ExistsRow, around: Surroundings): string {
  const until = own(around.untilColumn!(row), around);
  return ifKnown(
    row.keys.map(({ here }) => here),
    `${until} <= ${row.within! * 1000}`,
    around
  );
}

/** Null where a key is not known, and otherwise true or false. */
function ifKnown(keys: readonly string[], condition: string, around: Surroundings): string {
  const { truth } = around.dialect;
  const known = keys.map((key) => `${own(key, around)} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${known} THEN CASE WHEN ${condition} THEN ${truth.true} ELSE ${truth.false} END END`;
}

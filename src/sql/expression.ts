import type { FieldRow, Row, RowOperator, SequenceRow } from '../formula';

import type { Dialect } from './dialect';
import { quoteName, quoteText } from './dialect';

/** What a row expression needs from its surroundings. */
export interface Surroundings {
  dialect: Dialect;
  /** The column that holds the seconds to the other row of a sequence. */
  gapColumn?: (sequence: SequenceRow) => string;
  /** Alias of the rows themselves, where columns of several tables stand side by side. */
  alias?: string;
}

/** A row expression as SQL. Instants are milliseconds, durations seconds, all numbers double precision. */
export function write(row: Row, around: Surroundings): string {
  const { dialect } = around;
  switch (row.kind) {
    case 'literal':
      return writeLiteral(row, dialect);
    case 'field':
      return writeField(row, around);
    case 'unary':
      return `(${row.operator === 'not' ? 'NOT' : '-'} ${write(row.argument, around)})`;
    case 'binary':
      return writeBinary(row, around);
    case 'in':
      return writeMembership(row, around);
    case 'coalesce':
      return `COALESCE(${row.arguments.map((argument) => write(argument, around)).join(', ')})`;
    case 'case':
      return writeCase(row, around);
    case 'known':
      return `(${write(row.argument, around)} IS NOT NULL)`;
    case 'sequence':
      return writeSequence(row, around);
  }
}

/** A value as a literal; instants and durations are numbers by now. */
export function writeValue(value: string | number | boolean): string {
  if (typeof value === 'string') {
    return quoteText(value);
  }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function writeLiteral({ value, type }: Row & { kind: 'literal' }, dialect: Dialect): string {
  return value === null ? `CAST(NULL AS ${dialect.types[type]})` : writeValue(value);
}

function writeField({ link, name }: FieldRow, around: Surroundings): string {
  return link === null ? own(name, around) : `${quoteName(link)}.${quoteName(name)}`;
}

function writeMembership({ argument, values, negated }: Row & { kind: 'in' }, around: Surroundings): string {
  return `(${write(argument, around)} ${negated ? 'NOT IN' : 'IN'} (${values.map(writeValue).join(', ')}))`;
}

function own(name: string, { alias }: Surroundings): string {
  return alias ? `${quoteName(alias)}.${quoteName(name)}` : quoteName(name);
}

function writeBinary(row: Row & { kind: 'binary' }, around: Surroundings): string {
  const { dialect } = around;
  const [left, right] = [write(row.left, around), write(row.right, around)];
  const special = SPECIAL[row.operator];
  if (special) {
    return `(${special(left, right, dialect)})`;
  }
  const ordered = row.left.type === 'text' && ['<', '<=', '>', '>='].includes(row.operator);
  return `(${ordered ? dialect.binary(left) : left} ${row.operator} ${right})`;
}

/** Operators that SQL writes otherwise. Instants are milliseconds, seconds are seconds. */
const SPECIAL: Readonly<Partial<Record<RowOperator, (left: string, right: string, dialect: Dialect) => string>>> = {
  and: (left, right) => `${left} AND ${right}`,
  or: (left, right) => `${left} OR ${right}`,
  '!=': (left, right) => `${left} <> ${right}`,
  '/': (left, right, { types }) => `CAST(${left} AS ${types.number}) / NULLIF(${right}, 0)`,
  shift: (left, right) => `${left} + ${right} * 1000`,
  unshift: (left, right) => `${left} - ${right} * 1000`,
  between: (left, right) => `(${left} - ${right}) / 1000`,
};

function writeCase({ branches, otherwise }: Row & { kind: 'case' }, around: Surroundings): string {
  const steps = branches.map(({ when, then }) => `WHEN ${write(when, around)} THEN ${write(then, around)}`);
  return `CASE ${steps.join(' ')}${otherwise ? ` ELSE ${write(otherwise, around)}` : ''} END`;
}

function writeSequence(row: SequenceRow, around: Surroundings): string {
  const gap = own(around.gapColumn!(row), around);
  if (row.type === 'number') {
    return `CASE WHEN ${gap} < 0 THEN 0 WHEN ${gap} <= ${row.within} THEN ${gap} END`;
  }
  const known = row.keys.map((key) => `${own(key, around)} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${known} THEN COALESCE(${gap} <= ${row.within}, FALSE) END`;
}

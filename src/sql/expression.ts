import type { Row, SequenceRow } from '../formula';

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
      return row.link === null ? own(row.name, around) : `${quoteName(row.link)}.${quoteName(row.name)}`;
    case 'unary':
      return row.operator === 'not' ? `(NOT ${write(row.argument, around)})` : `(-${write(row.argument, around)})`;
    case 'binary':
      return writeBinary(row, around);
    case 'in':
      return `(${write(row.argument, around)} ${row.negated ? 'NOT IN' : 'IN'} (${row.values.map(writeValue).join(', ')}))`;
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

function own(name: string, { alias }: Surroundings): string {
  return alias ? `${quoteName(alias)}.${quoteName(name)}` : quoteName(name);
}

function writeBinary(row: Row & { kind: 'binary' }, around: Surroundings): string {
  const { dialect } = around;
  const left = write(row.left, around);
  const right = write(row.right, around);
  switch (row.operator) {
    case 'and':
    case 'or':
      return `(${left} ${row.operator.toUpperCase()} ${right})`;
    case '!=':
      return `(${left} <> ${right})`;
    case '/':
      return `(CAST(${left} AS ${dialect.types.number}) / NULLIF(${right}, 0))`;
    case 'shift':
      return `(${left} + ${right} * 1000)`;
    case 'unshift':
      return `(${left} - ${right} * 1000)`;
    case 'between':
      return `((${left} - ${right}) / 1000)`;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `(${row.left.type === 'text' ? dialect.binary(left) : left} ${row.operator} ${right})`;
    default:
      return `(${left} ${row.operator} ${right})`;
  }
}

function writeCase({ branches, otherwise }: Row & { kind: 'case' }, around: Surroundings): string {
  const steps = branches.map(({ when, then }) => `WHEN ${write(when, around)} THEN ${write(then, around)}`);
  return `CASE ${steps.join(' ')}${otherwise ? ` ELSE ${write(otherwise, around)}` : ''} END`;
}

function writeSequence(row: SequenceRow, around: Surroundings): string {
  const gap = own(around.gapColumn!(row), around);
  if (row.type === 'number') {
    return `CASE WHEN ${gap} < 0 THEN 0 ELSE ${gap} END`;
  }
  const known = row.keys.map((key) => `${own(key, around)} IS NOT NULL`).join(' AND ');
  const found = row.within === null ? `${gap} IS NOT NULL` : `COALESCE(${gap} <= ${row.within}, FALSE)`;
  return `CASE WHEN ${known} THEN ${found} END`;
}

import type { FieldInfo, TypeCastNextFunction, TypeCastResult } from 'mariadb';
import type { ColumnType } from './database';
import { decimal, whole } from './whole';

/** How a value is read, by MySQL's name of the column's type. Texts stay texts; a TINYINT of one digit is what MySQL makes of BOOLEAN. */
export function valueOf(column: FieldInfo, next: TypeCastNextFunction): TypeCastResult {
  if (column.type === 'TINY' && column.columnLength === 1) {
    const value = column.tiny();
    return value === null ? null : value === 1;
  }
  const read = READ[column.type];
  if (!read) {
    return next();
  }
  const text = column.string();
  return text === null ? null : read(text);
}

/** `2026-01-31 23:59:59.123`, in a session whose clock shows UTC. A date without day or month is nothing. */
function instant(text: string): number | null {
  const at = Date.parse(`${text.replace(' ', 'T').slice(0, 23)}${text.length > 10 ? 'Z' : ''}`);
  return Number.isNaN(at) ? null : at;
}

const READ: Readonly<Record<string, (text: string) => TypeCastResult>> = {
  BIGINT: whole,
  DECIMAL: decimal,
  NEWDECIMAL: decimal,
  DATE: instant,
  NEWDATE: instant,
  DATETIME: instant,
  DATETIME2: instant,
  TIMESTAMP: instant,
  TIMESTAMP2: instant,
};

const iso = (value: number) => new Date(value).toISOString().replace('T', ' ').slice(0, -1);

/** What a parameter must be for a value of ours that is not null. */
export const WRITE: Record<ColumnType, (value: never) => unknown> = {
  text: (value: unknown) => String(value),
  integer: (value: number) => value,
  double: (value: number) => value,
  boolean: (value: boolean) => value,
  timestamp: iso,
  timestamp_local: iso,
  date: (value: number) => new Date(value).toISOString().slice(0, 10),
};

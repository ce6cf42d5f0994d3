import type { Column, Columns } from '../src/model';
import { inTableOrder } from './batch';
import type { ColumnType, TableSpec } from './database';
import { decimal } from './whole';

/** What ClickHouse writes as JSONCompact. */
interface Answer {
  meta: ReadonlyArray<{ name: string; type: string }>;
  data: ReadonlyArray<readonly unknown[]>;
}

/** Several statements give several answers one after the other, and one that failed may have left its beginning: the last counts. */
const BEGIN = '{\n\t"meta":';

export function lastColumns(text: string): Columns {
  const start = text.lastIndexOf(BEGIN);
  const { meta, data }: Answer = start < 0 ? { meta: [], data: [] } : (JSON.parse(text.slice(start)) as Answer);
  const columns = meta.map(({ name, type }, index): Column => {
    const read = readerOf(type.replace(/\b(Nullable|LowCardinality)\(|\)+$/g, ''));
    return { name, values: data.map((row) => (row[index] === null ? null : read(row[index]))) };
  });
  return { length: data.length, columns };
}

type Read = (value: unknown) => unknown;

const asNumber: Read = (value) => DENORMAL[String(value)] ?? Number(value);

const DENORMAL: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity };

const asDecimal: Read = (value) => decimal(String(value));

/** In a session that writes times in UTC, as ISO 8601 has it. */
const asInstant: Read = (value) => Date.parse(String(value));
const asText: Read = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function readerOf(type: string): Read {
  if (/^Date/.test(type)) {
    return asInstant;
  }
  if (type === 'Bool') {
    return (value) => value;
  }
  return /^(U?Int|Decimal)/.test(type) ? asDecimal : /^B?Float/.test(type) ? asNumber : asText;
}

const iso = (value: number) => new Date(value).toISOString().replace('T', ' ').replace('Z', '');

const WRITE: Record<ColumnType, (value: never) => unknown> = {
  text: (value: unknown) => String(value),
  integer: (value: number) => value,
  double: (value: number) => value,
  boolean: (value: boolean) => value,
  timestamp: iso,
  timestamp_local: iso,
  date: (value: number) => iso(value).slice(0, 10),
};

/** A batch as JSONCompactEachRow: one list a line. */
export function linesOf(table: TableSpec, batch: Columns): string {
  const values = inTableOrder(batch, table);
  const writes = table.columns.map(({ type }) => WRITE[type]);
  const valueAt = (row: number) => (column: ArrayLike<unknown>, index: number) => {
    const value = column[row] ?? null;
    return value === null ? null : writes[index](value as never);
  };
  return Array.from({ length: batch.length }, (_, row) => `${JSON.stringify(values.map(valueAt(row)))}\n`).join('');
}

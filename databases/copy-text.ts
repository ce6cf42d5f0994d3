import type { Columns } from '../src/model';
import { inTableOrder } from './batch';
import type { ColumnType, TableSpec } from './database';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const WRITE: Record<ColumnType, (value: never) => string> = {
  text: (value: unknown) => String(value).replace(/[\\\n\r\t]/g, (character) => ESCAPES[character]),
  integer: String,
  double: String,
  boolean: (value: boolean) => (value ? 't' : 'f'),
  timestamp: (value: number) => new Date(value).toISOString(),
  timestamp_local: (value: number) => new Date(value).toISOString().slice(0, -1),
  date: (value: number) => new Date(value).toISOString().slice(0, 10),
};

/** A batch in the text format of PostgreSQL's COPY. */
export function copyText(table: TableSpec, batch: Columns): string {
  const values = inTableOrder(batch, table);
  const writes = table.columns.map(({ type }) => WRITE[type]);
  let text = '';
  for (let row = 0; row < batch.length; row += 1) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index][row] ?? null;
      text += index > 0 ? '\t' : '';
      text += value === null ? '\\N' : writes[index](value as never);
    }
    text += '\n';
  }
  return text;
}

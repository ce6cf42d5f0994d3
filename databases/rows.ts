import type { Columns } from '../src/model';

/** Rows as a driver gives them, column by column. */
export function columnsFromRows(names: readonly string[], rows: ReadonlyArray<readonly unknown[]>): Columns {
  const columns = names.map((name, index) => ({ name, values: rows.map((row) => row[index]) }));
  return { length: rows.length, columns };
}

import type { Columns } from '../src/model';
import type { Table } from './tables';

/** Rows of one batch: enough to be quick, few enough to be small. */
const ROWS = 8192;

/** Rows as batches of columns, made as they are asked for. */
export function* batches<Row extends object>(table: Table, rows: Iterable<Row>): Generator<Columns> {
  let some: Row[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length === ROWS) {
      yield columnsOf(table, some);
      some = [];
    }
  }
  yield columnsOf(table, some);
}

function columnsOf<Row extends object>(table: Table, rows: readonly Row[]): Columns {
  const columns = table.columns.map(({ name }) => ({ name, values: rows.map((row) => row[name as keyof Row]) }));
  return { length: rows.length, columns };
}

import { Problem } from '../src/model';
import type { Columns } from '../src/model';
import type { TableSpec } from './database';

/** The batch's values in the order of the table's columns. */
export function inTableOrder(batch: Columns, table: TableSpec): Array<ArrayLike<unknown>> {
  return table.columns.map(({ name }) => {
    const column = batch.columns.find((candidate) => candidate.name === name);
    if (!column) {
      throw new Problem('invalid', `rows for table ${table.name}: column ${name} is missing`, { at: { column: name } });
    }
    return column.values;
  });
}

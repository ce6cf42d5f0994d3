import type { Columns } from '../src/model';
import type { Database, LoadOptions, TableSpec } from './database';
import { delimitedBatches, type DelimitedOptions } from './delimited-file';

/** Makes a table of a CSV or TSV file as it is: every column text, so that the mapping does the reading. */
export async function loadDelimited(
  database: Database,
  file: string,
  { table, replace, ...format }: { table: string } & DelimitedOptions & LoadOptions
): Promise<TableSpec> {
  const batches = delimitedBatches(file, format);
  const { value: first } = await batches.next();
  const { columns } = first as Columns;
  const spec: TableSpec = { name: table, columns: columns.map(({ name }) => ({ name, type: 'text' })) };
  await database.load(spec, firstThen(first as Columns, batches), { replace });
  return spec;
}

async function* firstThen<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

import { FieldType, type Field } from '@grafana/data';

/** A column of words that readers can filter by. */
export function text<Row>(rows: readonly Row[], name: string, title: string, cell: (row: Row) => string): Field {
  const config = { displayNameFromDS: title, filterable: true };
  return { name, type: FieldType.string, config, values: rows.map(cell) };
}

/** A column of numbers; null where there is none. */
export function number<Row>(
  rows: readonly Row[],
  name: string,
  config: Field['config'],
  cell: (row: Row) => number | null
): Field {
  return { name, type: FieldType.number, config, values: rows.map(cell) };
}

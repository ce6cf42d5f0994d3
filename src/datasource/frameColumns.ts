import { FieldType, toDataFrame, type DataFrame, type DataQueryResponseData, type Field } from '@grafana/data';
import { noColumns, type Column, type Columns } from '../model';

/** What a data source sent, as columns: instants in milliseconds, several frames one below the other. */
export function columnsOf(data: readonly DataQueryResponseData[]): Columns {
  const frames = data.map((item) => toDataFrame(item));
  const tables = frames.filter((frame) => frame.fields.length > 0).map(tableOf);
  const table = tables.length > 1 ? stacked(tables) : (tables[0] ?? noColumns);
  return frames.some(wasCutShort) ? { ...table, truncated: true } : table;
}

function tableOf(frame: DataFrame): Columns {
  const columns = frame.fields.map((field) => ({ name: field.name, values: valuesOf(field) }));
  const named = new Set(columns.map(({ name }) => name));
  return { length: frame.length, columns: [...columns, ...labelColumns(frame).filter(({ name }) => !named.has(name))] };
}

/** Sources of time series say a queue or a site in labels rather than in columns. */
function labelColumns(frame: DataFrame): Column[] {
  const labelled = frame.fields.filter(({ labels }) => labels && Object.keys(labels).length > 0);
  const [first, ...others] = labelled.map(({ labels }) => labels ?? {});
  return Object.entries(first ?? {})
    .filter(([name, value]) => others.every((labels) => labels[name] === value))
    .map(([name, value]) => ({ name, values: new Array<string>(frame.length).fill(value) }));
}

function valuesOf(field: Field): ArrayLike<unknown> {
  return field.type === FieldType.time ? instants(field.values) : field.values;
}

function instants(values: unknown[]): ArrayLike<unknown> {
  const allThere = values.every((value) => value === null || typeof value === 'number');
  return allThere ? values : values.map(instant);
}

function instant(value: unknown): number | null {
  if (value === null || value === undefined || typeof value === 'number') {
    return value ?? null;
  }
  // Dates and Grafana's date-times are numbers underneath.
  const primitive = value.valueOf();
  const at = typeof primitive === 'number' ? primitive : Date.parse(String(primitive));
  return Number.isNaN(at) ? null : at;
}

function stacked(tables: readonly Columns[]): Columns {
  const names = [...new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  const length = tables.reduce((sum, table) => sum + table.length, 0);
  return { length, columns: names.map((name) => ({ name, values: below(tables, name) })) };
}

function below(tables: readonly Columns[], name: string): unknown[] {
  const values: unknown[] = [];
  for (const { length, columns } of tables) {
    const column = columns.find((candidate) => candidate.name === name);
    for (let row = 0; row < length; row += 1) {
      values.push(column?.values[row] ?? null);
    }
  }
  return values;
}

/** Grafana's SQL sources stop at `row_limit` and say so in a notice: "Results have been limited to 1000000 because ...". */
function wasCutShort(frame: DataFrame): boolean {
  return (frame.meta?.notices ?? []).some(({ text }) => /\blimited to\b|\brow limit\b|\btruncated\b/i.test(text));
}

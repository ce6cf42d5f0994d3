import { type DataFrame, DataFrameType, type Field, FieldType, type Labels } from '@grafana/data';
import type { DimensionInfo, MetricInfo, MetricsResult, ResultRow } from '../model';
import { badgeColumn, columnsOf, type Strand } from './columns';
import { metaOf } from './meta';
import { NOT_KNOWN, nameOf } from './names';

/** Series side by side where there is a grain, else one row per group. */
export function metricsFrame(result: MetricsResult, refId: string, evidence: boolean): DataFrame {
  const { type, fields } = result.grain === 'none' ? table(result, evidence) : series(result, evidence);
  return { refId, fields, length: fields[0]?.values.length ?? 0, meta: { ...metaOf(result), type } };
}

interface Laid {
  type: DataFrameType;
  fields: Field[];
}

function table(result: MetricsResult, evidence: boolean): Laid {
  const groups = result.dimensions.map((dimension, at) => dimensionColumn(dimension, at, result.rows));
  const isOfContacts = result.dimensions.some(({ name }) => name === 'contact');
  const isBadge = ({ metric }: MetricInfo) => isOfContacts && metric === 'customer_worth';
  const strands = result.metrics.map((info, at) => ({
    ...{ info, title: info.title, ...strandCells(result, result.rows, at) },
  }));
  const badges = strands.filter(({ info }) => isBadge(info));
  const metrics = strands.filter(({ info }) => !isBadge(info)).flatMap((strand) => columnsOf(strand, evidence));
  const type = groups.length > 0 ? DataFrameType.NumericLong : DataFrameType.NumericWide;
  // Whom a contact is with comes before how it went.
  return { type, fields: [...groups, ...badges.map(badgeColumn), ...metrics] };
}

function dimensionColumn({ name, title }: DimensionInfo, at: number, rows: readonly ResultRow[]): Field {
  const config = { displayNameFromDS: title, filterable: true, noValue: NOT_KNOWN };
  return { name, type: FieldType.string, config, values: rows.map((row) => row.group[at] ?? null) };
}

function series(result: MetricsResult, evidence: boolean): Laid {
  const buckets = [...new Set(result.rows.map((row) => row.bucket ?? 0))].sort((a, b) => a - b);
  const groups = rowsByGroup(result.rows);
  const fields = result.metrics.flatMap((info, at) =>
    groups.flatMap((rows) => columnsOf(strandOf(result, at, alongBuckets(rows, buckets)), evidence))
  );
  const time: Field = { name: 'time', type: FieldType.time, config: {}, values: buckets };
  return { type: DataFrameType.TimeSeriesWide, fields: [time, ...fields] };
}

function strandOf(result: MetricsResult, metric: number, rows: ReadonlyArray<ResultRow | undefined>): Strand {
  const info = result.metrics[metric];
  const group = rows.find((row) => row !== undefined)?.group ?? [];
  const title = legend(info.title, group, result.metrics.length);
  return { info, title, labels: labelsOf(group, result.dimensions), ...strandCells(result, rows, metric) };
}

function strandCells(result: MetricsResult, rows: ReadonlyArray<ResultRow | undefined>, metric: number) {
  const before = result.compared ? rows.map((row) => row?.before[metric]) : [];
  const now = rows.map((row) => row?.values[metric]);
  return { now, before, baseline: result.baseline?.title, currency: result.currency };
}

function rowsByGroup(rows: readonly ResultRow[]): ResultRow[][] {
  const groups = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.group);
    const rowsOfGroup = groups.get(key);
    rowsOfGroup ? rowsOfGroup.push(row) : groups.set(key, [row]);
  }
  return [...groups.values()];
}

function alongBuckets(rows: readonly ResultRow[], buckets: readonly number[]): Array<ResultRow | undefined> {
  const at = new Map(rows.map((row) => [row.bucket ?? 0, row]));
  return buckets.map((bucket) => at.get(bucket));
}

function labelsOf(group: ResultRow['group'], dimensions: readonly DimensionInfo[]): Labels | undefined {
  return group.length > 0 ? Object.fromEntries(dimensions.map(({ name }, at) => [name, nameOf(group[at])])) : undefined;
}

/** The group says enough where there is one metric, the metric where there is one group. */
function legend(title: string, group: ResultRow['group'], metrics: number): string {
  const name = group.map(nameOf).join(', ');
  return [metrics > 1 || !name ? title : '', name].filter(Boolean).join(' ');
}

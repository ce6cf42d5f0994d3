import { type Measured, type MetricInfo, type MetricsResult, type ResultRow, Problem } from '../model';

const HOUR = 3_600_000;
export const MIDNIGHT = Date.UTC(2026, 0, 5);
export const ONE = MIDNIGHT + HOUR;

export function info(key: string, change: Partial<MetricInfo> = {}): MetricInfo {
  return {
    key,
    metric: key,
    variant: null,
    entity: 'contact',
    title: 'Service level',
    sentence: 'Share of contacts answered within 20 s.',
    family: 'efficiency',
    unit: 'share',
    direction: 'higher',
    formula: 'count(where: wait_s <= 20s) / count()',
    minimumN: 30,
    looks: 0,
    pitfalls: [],
    owner: 'Planning',
    source: 'House',
    version: 1,
    effective: '2026-01-01',
    ...change,
  };
}

export function measured(value: number | null): Measured {
  const known = value !== null;
  return {
    value,
    numerator: known ? value * 200 : null,
    denominator: 200,
    low: known ? value - 0.05 : null,
    high: known ? value + 0.05 : null,
    coverage: null,
    matured: null,
    small: false,
    ...(!known && { silence: 'no data' as const }),
  };
}

export function row(group: ResultRow['group'], bucket: number | null, ...values: Array<number | null>): ResultRow {
  return { group, bucket, values: values.map(measured), before: [] };
}

export function metricsResult(change: Partial<MetricsResult>): MetricsResult {
  return {
    version: 1,
    answer: 'metrics',
    grain: 'hour',
    period: { from: MIDNIGHT, to: MIDNIGHT + 2 * HOUR },
    compared: null,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    metrics: [info('service_level')],
    dimensions: [],
    extent: {},
    problems: [],
    traces: [{ source: 'Warehouse', mapping: 'Northwind', statement: 'select 1', rows: 2 }],
    rows: [row([], MIDNIGHT, 0.8), row([], ONE, null)],
    ...change,
  };
}

export const negativeTimes = () => new Problem('quality', '3 rows have negative times.', { severity: 'warning' });

import type { CompiledMetric, Needs } from '../formula';

/** What is listed row by row: each row is a group of its own, told apart by its fields. */
export function listNeeds(fields: readonly string[], metrics: readonly CompiledMetric[]): Needs {
  return { metrics, levels: [fields], bucketed: false, whole: true, series: false, strata: [] };
}

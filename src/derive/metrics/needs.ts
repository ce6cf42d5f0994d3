import type { CompiledMetric, Needs } from '../../formula';
import type { Request } from '../../model';

/** Metrics at one level, per bucket or over the whole period. */
export function metricsNeeds({ groupBy = [], grain = 'none' }: Request, metrics: readonly CompiledMetric[]): Needs {
  const bucketed = grain !== 'none';
  return { metrics, levels: [groupBy], bucketed, whole: !bucketed, series: bucketed, strata: [] };
}

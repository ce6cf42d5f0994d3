import type { CompiledMetric, Needs } from '../../formula';
import type { Request } from '../../model';

/** Every level of the chain, bucket by bucket. */
export function signalsNeeds({ groupBy = [] }: Request, metrics: readonly CompiledMetric[]): Needs {
  const levels = [[], ...groupBy.map((_, index) => groupBy.slice(0, index + 1))];
  return { metrics, levels, bucketed: true, whole: false, series: true, strata: [] };
}

import type { CompiledMetric, Needs } from '../../formula';
import type { Request } from '../../model';

/** The steps of every journey, and the days that tell how sure they are. */
export function journeysNeeds({ groupBy = [] }: Request, metrics: readonly CompiledMetric[]): Needs {
  return { metrics, levels: [groupBy], bucketed: true, whole: true, series: false, strata: [] };
}

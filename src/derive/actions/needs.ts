import type { CompiledMetric, Needs } from '../../formula';

/** Every level of the chain, day by day. */
export function effectNeeds(levels: readonly string[], metrics: readonly CompiledMetric[]): Needs {
  return {
    metrics,
    levels: [[], ...levels.map((_, index) => levels.slice(0, index + 1))],
    ...{ bucketed: true, whole: false, series: true, strata: [] },
  };
}

import type { CompiledMetric, Needs } from '../../formula';

/** Every level of the chain down to teams, over the whole period and week by week. */
export function climateNeeds(levels: readonly string[], metrics: readonly CompiledMetric[]): Needs {
  return {
    metrics,
    levels: [[], ...levels.map((_, index) => levels.slice(0, index + 1))],
    ...{ bucketed: true, whole: true, series: true, strata: [] },
  };
}

/** The whole, and people by how long they have been here, over the whole period and week by week. */
export function erosionNeeds(tenure: string, metrics: readonly CompiledMetric[]): Needs {
  return { metrics, levels: [[], [tenure]], bucketed: true, whole: true, series: true, strata: [] };
}

/** Teams, or whatever is asked by, bucket by bucket. */
export function panelNeeds(groupBy: readonly string[], metrics: readonly CompiledMetric[]): Needs {
  return { metrics, levels: [groupBy], bucketed: true, whole: false, series: true, strata: [] };
}

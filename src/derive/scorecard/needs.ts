import type { CompiledMetric, Needs } from '../../formula';
import type { Profile, Request } from '../../model';

/** The profile's metrics at every level of the chain down to the last one asked, over the whole period and, where a grain is asked, per bucket. */
export function scorecardNeeds(
  { groupBy = [], grain = 'none' }: Request,
  metrics: readonly CompiledMetric[],
  profile: Profile
): Needs {
  const levels = [[], ...groupBy.map((_, index) => groupBy.slice(0, index + 1))];
  return {
    metrics,
    levels,
    bucketed: true,
    whole: true,
    series: grain !== 'none',
    strata: strataOf(metrics, profile),
  };
}

/** Dimensions along which the goalposts of a metric differ. */
export function strataOf(metrics: readonly CompiledMetric[], { families }: Profile): Needs['strata'] {
  return families
    .flatMap((family) => family.metrics)
    .flatMap(({ by }, index) => (by ? [{ metric: metrics[index].info.key, dimension: by.dimension }] : []));
}

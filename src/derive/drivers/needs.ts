import type { CompiledMetric, Needs } from '../../formula';
import type { Profile, Request } from '../../model';
import { strataOf } from '../scorecard/needs';

/** The whole, and the groups whose rates and shares moved it, over both periods. */
export function driversNeeds({ groupBy = [] }: Request, metrics: readonly CompiledMetric[], profile: Profile): Needs {
  return {
    metrics,
    levels: groupBy.length > 0 ? [[], groupBy] : [[]],
    bucketed: true,
    whole: true,
    series: false,
    strata: strataOf(metrics, profile),
  };
}

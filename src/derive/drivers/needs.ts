import type { CompiledMetric, Needs } from '../../formula';
import type { Profile, Request } from '../../model';
import { strataOf } from '../scorecard/needs';

/** The whole, the groups whose rates and shares moved it, and the kinds that their mix is adjusted for, over both periods. */
export function driversNeeds(
  { groupBy = [], adjust = [] }: Request,
  metrics: readonly CompiledMetric[],
  profile: Profile
): Needs {
  return {
    metrics,
    levels: [[], ...(groupBy.length > 0 ? [groupBy] : []), ...(adjust.length > 0 ? [[...groupBy, ...adjust]] : [])],
    bucketed: true,
    whole: true,
    series: false,
    strata: strataOf(metrics, profile),
  };
}

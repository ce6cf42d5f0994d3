import type { Goalposts, ProfileMetric } from '../../model';
import { bandUtility, linearUtility } from '../../stats';

/** Share of the way to perfect, 0.01 to 1. */
export function utilityOf(value: number, goalposts: Goalposts): number {
  return goalposts.direction === 'band' ? bandUtility(value, goalposts) : linearUtility(value, goalposts);
}

/** One stratum's value and its weight below the line. */
export interface Stratum {
  name: string | null;
  value: number;
  weight: number;
}

/** Where goalposts differ along a dimension, each part is judged by its own, and parts weigh by their volume. */
export function stratifiedUtility(value: number, { goalposts, by }: ProfileMetric, strata: readonly Stratum[]): number {
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  if (!by || !(total > 0)) {
    return utilityOf(value, goalposts);
  }
  const own = (name: string | null) => (name !== null && by.goalposts[name]) || goalposts;
  return strata.reduce((sum, each) => sum + (each.weight / total) * utilityOf(each.value, own(each.name)), 0);
}

/** Does the value break what the house will not bear? */
export function breaksVeto(value: number, { veto }: ProfileMetric): boolean {
  return (veto?.below !== undefined && value < veto.below) || (veto?.above !== undefined && value > veto.above);
}

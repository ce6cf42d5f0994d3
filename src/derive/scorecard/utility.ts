import type { Goalposts, ProfileMetric } from '../../model';
import { bandUtility, linearUtility } from '../../stats';

/** Share of the way to perfect, 0.01 to 1. */
export function utilityOf(value: number, goalposts: Goalposts): number {
  return goalposts.direction === 'band' ? bandUtility(value, goalposts) : linearUtility(value, goalposts);
}

/** One part of a metric along a dimension: its values and their weights below the line, row by row; NaN: not there. */
export interface Stratum {
  name: string | null;
  value: Float64Array;
  weight: Float64Array;
}

/**
 * Utilities of a metric's values, row by row; NaN stays NaN, a broken veto is 0. Where goalposts differ along a dimension, each part
 * is judged by its own, and parts weigh by their volume.
 */
export function utilitiesOf(
  values: Float64Array,
  metric: ProfileMetric,
  strata: readonly Stratum[] = []
): Float64Array {
  const parts = strata.map((stratum) => ({ ...stratum, goalposts: goalpostsOf(metric, stratum.name) }));
  const out = new Float64Array(values.length);
  for (let row = 0; row < out.length; row += 1) {
    const value = values[row];
    if (Number.isNaN(value)) {
      out[row] = NaN;
    } else if (!breaksVeto(value, metric)) {
      out[row] = parts.length > 0 ? partsUtility(parts, row, metric, value) : utilityOf(value, metric.goalposts);
    }
  }
  return out;
}

function goalpostsOf({ goalposts, by }: ProfileMetric, name: string | null): Goalposts {
  return (name !== null && by?.goalposts[name]) || goalposts;
}

function partsUtility(
  parts: ReadonlyArray<Stratum & { goalposts: Goalposts }>,
  row: number,
  { goalposts }: ProfileMetric,
  value: number
): number {
  let sum = 0;
  let total = 0;
  for (const part of parts) {
    if (part.weight[row] > 0 && !Number.isNaN(part.value[row])) {
      sum += part.weight[row] * utilityOf(part.value[row], part.goalposts);
      total += part.weight[row];
    }
  }
  return total > 0 ? sum / total : utilityOf(value, goalposts);
}

/** Does the value break what the house will not bear? */
export function breaksVeto(value: number, { veto }: ProfileMetric): boolean {
  return (veto?.below !== undefined && value < veto.below) || (veto?.above !== undefined && value > veto.above);
}

import type { ScoredFamily, ScoredMetric } from '../../model';

/** The metrics of a side that there is room for: the weakest always, then those most worth raising; in the profile's order. */
export function chosenMetrics({ metrics }: ScoredFamily, rows: number, weakest: number | null): ScoredMetric[] {
  if (metrics.length <= rows) {
    return [...metrics];
  }
  const rank = (scored: ScoredMetric) => (scored.metric === weakest ? Infinity : (scored.worth ?? -1));
  const kept = new Set([...metrics].sort((a, b) => rank(b) - rank(a)).slice(0, rows));
  return metrics.filter((scored) => kept.has(scored));
}

import type { DriversResult, DrivenMetric, MetricInfo, ScoredMetric } from '../../model';

/** One metric of the answer, from all its sides. */
export interface Looked {
  info: MetricInfo;
  driven: DrivenMetric;
  scored: ScoredMetric;
}

/** By the name of its column; null where the answer has no such metric. */
export function lookedAt(result: DriversResult, key: string | null): Looked | null {
  return everyMetric(result).find(({ info }) => info.key === key) ?? null;
}

/** What its formula is made of says more than its groups, where it can be told apart. */
export function firstPicture(looked: Looked | null): 'groups' | 'walk' {
  return looked?.driven.walk?.untold === null ? 'walk' : 'groups';
}

/** The metric that moved the score most, of those that fit; null where none does. */
export function mostMoved(result: DriversResult, fits: (looked: Looked) => boolean): Looked | null {
  const size = ({ driven }: Looked) => Math.abs(driven.points ?? 0);
  const [first] = everyMetric(result)
    .filter(fits)
    .sort((left, right) => size(right) - size(left));
  return first ?? null;
}

function everyMetric({ families, metrics, node }: DriversResult): Looked[] {
  return families.flatMap((family, side) =>
    family.metrics.map((driven, place) => ({
      ...{ info: metrics[driven.metric], driven, scored: node.families[side].metrics[place] },
    }))
  );
}

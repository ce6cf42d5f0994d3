import type { DrivenMetric, DriversResult } from '../../model';
import type { Place } from './Board';
import { firstPicture, lookedAt, mostMoved } from './looked';
import type { Options } from './options';

/** Where the panel begins: at the score, at a chosen metric, or at the metric that has the picture and moved the score most. */
export function startOf(result: DriversResult, { view, metric }: Options): Place {
  if (view === 'waterfall') {
    return { key: metric || null, picture: firstPicture(lookedAt(result, metric)) };
  }
  const looked = mostMoved(result, ({ info, driven }) => (metric ? info.key === metric : HAS[view](driven)));
  return { key: looked?.info.key ?? result.metrics[0]?.key ?? null, picture: view };
}

const HAS: Record<'adjusted' | 'funnel', (driven: DrivenMetric) => boolean> = {
  adjusted: ({ groups }) => groups.some(({ adjusted }) => adjusted !== null),
  funnel: ({ funnel }) => funnel !== null,
};

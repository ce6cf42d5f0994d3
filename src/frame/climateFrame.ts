import type { DataFrame } from '@grafana/data';
import type { ClimateResult } from '../model';
import { number, text } from './cellFields';
import { configOf } from './fieldConfig';
import { metaOf } from './meta';
import { pathText } from './names';

const POINTS = { min: 0, max: 100, decimals: 0 };

/** One row for each team, site and the whole: both indices, what stands in the way, and the figures. */
export function climateFrame(result: ClimateResult, refId: string): DataFrame {
  const { nodes, indicators, metrics, whole } = result;
  const fields = [
    text(nodes, 'path', 'Where', ({ path }) => pathText(path, whole)),
    number(nodes, 'practices', { displayNameFromDS: 'Practices', ...POINTS }, ({ practices }) => practices.score),
    number(nodes, 'engagement index', { displayNameFromDS: 'Engagement', ...POINTS }, (node) => node.engagement.score),
    text(nodes, 'in the way', 'In the way', ({ biggest }) => biggest ?? ''),
    ...indicators.map(({ metric }, index) =>
      number(nodes, metrics[metric].key, configOf(result, metrics[metric]), ({ cells }) => cells[index].now.value)
    ),
  ];
  return { refId, fields, length: nodes.length, meta: metaOf(result) };
}

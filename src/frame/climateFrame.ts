import { type DataFrame, type Field, FieldType } from '@grafana/data';
import type { ClimateNode, ClimateResult } from '../model';
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
      number(nodes, metrics[metric].key, configOf(metrics[metric]), ({ cells }) => cells[index].now.value)
    ),
  ];
  return { refId, fields, length: nodes.length, meta: metaOf(result) };
}

function text(nodes: readonly ClimateNode[], name: string, title: string, cell: (node: ClimateNode) => string): Field {
  const config = { displayNameFromDS: title, filterable: true };
  return { name, type: FieldType.string, config, values: nodes.map(cell) };
}

function number(
  nodes: readonly ClimateNode[],
  name: string,
  config: Field['config'],
  cell: (node: ClimateNode) => number | null
): Field {
  return { name, type: FieldType.number, config, values: nodes.map(cell) };
}

import { type DataFrame, type Field, type FieldConfig, FieldType } from '@grafana/data';
import type { MetricInfo, ScoredMetric, ScoreNode, ScorecardResult } from '../model';
import { configOf, thresholdsAt, writtenAs } from './fieldConfig';
import { metaOf } from './meta';
import { nameOf, pathText } from './names';

type Cell<T> = (node: ScoreNode) => T;

/** One row per node of the tree, the whole first; a plain table to every panel but ours. */
export function scorecardFrame(result: ScorecardResult, refId: string, evidence: boolean): DataFrame {
  const sure = evidence ? sureColumns(result) : [];
  const fields = [...placeColumns(result), ...scoreColumns(result), ...sure, ...metricColumns(result)];
  return { refId, fields, length: result.nodes.length, meta: metaOf(result) };
}

function placeColumns(result: ScorecardResult): Field[] {
  const { nodes, whole, dimensions } = result;
  const text = textColumn(nodes);
  return [
    text('path', 'Path', (node) => pathText(node.path, whole)),
    text('level', 'Level', (node) => (node.path.length > 0 ? dimensions[node.path.length - 1].title : '')),
    text('name', 'Name', (node) => (node.path.length > 0 ? nameOf(node.path[node.path.length - 1]) : whole)),
    text('parent', 'Part of', (node) => (node.parent < 0 ? '' : pathText(nodes[node.parent].path, whole))),
  ];
}

function scoreColumns({ nodes, metrics, profile }: ScorecardResult): Field[] {
  const number = numberColumn(nodes);
  const score = writtenAs('score');
  const families = nodes[0]?.families ?? [];
  return [
    number(
      'score',
      { ...score, displayNameFromDS: 'Score', ...thresholdsAt(profile.target, 'higher') },
      (n) => n.score
    ),
    ...families.map(({ family, title }, at) =>
      number(family, { ...score, displayNameFromDS: title }, (node) => node.families[at]?.score ?? null)
    ),
    number('target', { ...score, displayNameFromDS: 'Target' }, () => profile.target),
    number('movement', { ...writtenAs('points'), displayNameFromDS: 'Movement' }, movement),
    number('coverage', { ...writtenAs('share'), displayNameFromDS: 'Coverage' }, (node) => node.coverage),
    number('n', { unit: 'none', displayNameFromDS: 'n' }, (node) => node.n),
    textColumn(nodes)('weakest', 'Weakest link', (n) => (n.weakest === null ? null : metrics[n.weakest].title)),
  ];
}

/** How sure the score and its movement are, and which ranks the data leave open. */
function sureColumns({ nodes }: ScorecardResult): Field[] {
  const number = numberColumn(nodes);
  const points = writtenAs('points');
  return [
    number('low', { ...writtenAs('score'), displayNameFromDS: 'Score low' }, ({ interval }) => interval?.low ?? null),
    number('high', { ...writtenAs('score'), displayNameFromDS: 'Score high' }, (n) => n.interval?.high ?? null),
    number('movement low', { ...points, displayNameFromDS: 'Movement low' }, (n) => n.movement?.low ?? null),
    number('movement high', { ...points, displayNameFromDS: 'Movement high' }, (n) => n.movement?.high ?? null),
    number('rank best', { unit: 'none', displayNameFromDS: 'Best rank' }, ({ rank }) => rank?.best ?? null),
    number('rank worst', { unit: 'none', displayNameFromDS: 'Worst rank' }, ({ rank }) => rank?.worst ?? null),
  ];
}

function metricColumns(result: ScorecardResult): Field[] {
  const { nodes, metrics } = result;
  return metrics.map((info, at) => {
    const targets = nodes.map((node) => scoredOf(node, at)?.target);
    const config = { ...configOf(result, info), ...thresholdOf(info, targets) };
    return numberColumn(nodes)(info.key, config, (node) => scoredOf(node, at)?.now.value ?? null);
  });
}

function thresholdOf({ direction }: MetricInfo, targets: Array<number | undefined>) {
  const target = targets.find((value) => value !== undefined);
  return target === undefined ? {} : thresholdsAt(target, direction);
}

function movement({ score, scoreBefore }: ScoreNode): number | null {
  return score === null || scoreBefore === null ? null : score - scoreBefore;
}

function scoredOf(node: ScoreNode, metric: number): ScoredMetric | undefined {
  return node.families.flatMap(({ metrics }) => metrics).find((scored) => scored.metric === metric);
}

const textColumn =
  (nodes: readonly ScoreNode[]) =>
  (name: string, displayNameFromDS: string, cell: Cell<string | null>): Field => ({
    name,
    type: FieldType.string,
    config: { displayNameFromDS, filterable: true },
    values: nodes.map(cell),
  });

const numberColumn =
  (nodes: readonly ScoreNode[]) =>
  (name: string, config: FieldConfig, cell: Cell<number | null>): Field => ({
    name,
    type: FieldType.number,
    config,
    values: nodes.map(cell),
  });

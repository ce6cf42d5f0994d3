import type { DataFrame } from '@grafana/data';
import type { Result, ScorecardResult } from '../model';
import { pathText } from './names';

/** A transformation that filters rows leaves the evidence whole: what the table no longer shows leaves the result too, except the nodes above what stays. */
export function keepRows(result: Result, frame: DataFrame): Result {
  const paths = frame.fields.find(({ name }) => name === 'path')?.values;
  if (result.answer !== 'scorecard' || paths === undefined || frame.length === result.nodes.length) {
    return result;
  }
  return pruned(result, new Set(paths));
}

function pruned(result: ScorecardResult, shown: ReadonlySet<unknown>): ScorecardResult {
  const kept = keptIndexes(result, shown);
  const place = new Map(kept.map((old, index) => [old, index]));
  const nodes = kept.map((old) => {
    const node = result.nodes[old];
    return { ...node, parent: place.get(node.parent) ?? -1 };
  });
  return { ...result, nodes };
}

function keptIndexes({ nodes, whole }: ScorecardResult, shown: ReadonlySet<unknown>): number[] {
  const kept = new Set<number>();
  nodes.forEach((node, index) => {
    for (let at = shown.has(pathText(node.path, whole)) ? index : -1; at >= 0; at = nodes[at].parent) {
      kept.add(at);
    }
  });
  return [...kept].sort((a, b) => a - b);
}

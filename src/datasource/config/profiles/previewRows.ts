import type { ScoreNode, ScorecardResult } from '../../../model';
import type { DraftScores } from '../../types';

/** A score by what is stored and by the draft. */
export interface PreviewRow {
  /** The whole, one of its sides, or a node below it. */
  kind: 'whole' | 'side' | 'node';
  name: string | null;
  stored: number | null;
  draft: number | null;
}

/** The whole first, then its sides as the draft has them, then what stands below it. */
export function previewRows({ stored, draft }: DraftScores): PreviewRow[] {
  const [whole, ...nodes] = draft.nodes;
  const before = stored?.nodes[0];
  return [
    { kind: 'whole', name: draft.whole, stored: before?.score ?? null, draft: whole.score },
    ...whole.families.map(({ family, title, score }) => ({
      kind: 'side' as const,
      name: title,
      stored: before?.families.find((each) => each.family === family)?.score ?? null,
      draft: score,
    })),
    ...nodes.map((node) => ({
      kind: 'node' as const,
      name: node.path[node.path.length - 1],
      stored: stored ? (storedNode(stored, node)?.score ?? null) : null,
      draft: node.score,
    })),
  ];
}

function storedNode({ nodes }: ScorecardResult, { path }: ScoreNode): ScoreNode | undefined {
  return nodes.find((node) => JSON.stringify(node.path) === JSON.stringify(path));
}

/** Do units stand in another order by the draft? Those without one of the two scores have no place in either. */
export function isReordered(rows: readonly PreviewRow[]): boolean {
  const units = rows.filter(({ kind, stored, draft }) => kind === 'node' && stored !== null && draft !== null);
  const order = (by: 'stored' | 'draft') => [...units].sort((one, other) => other[by]! - one[by]!);
  const drafted = order('draft');
  return order('stored').some((row, at) => row !== drafted[at]);
}

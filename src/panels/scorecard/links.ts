import type { DataFrame, LinkModel } from '@grafana/data';
import { pathText } from '../../frame/names';
import type { ScoreNode, ScorecardResult } from '../../model';
import { fieldOf } from './writers';

/** The data links of a column in a node's row; none where the table has no such row. */
type LinksOf = (column: string, node: ScoreNode) => LinkModel[];

export function linksOf({ whole }: ScorecardResult, frame: DataFrame): LinksOf {
  return (column, { path }) => {
    const row = (fieldOf(frame, 'path')?.values ?? []).indexOf(pathText(path, whole));
    return row < 0 ? [] : (fieldOf(frame, column)?.getLinks?.({ valueRowIndex: row }) ?? []);
  };
}

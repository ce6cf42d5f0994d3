import type { DataFrame, LinkModel } from '@grafana/data';
import { pathText } from '../../frame/names';
import type { ScoreNode, ScorecardResult } from '../../model';

/** The data links of a column in a node's row; none where the table has no such row. */
export type LinksOf = (column: string, node: ScoreNode) => LinkModel[];

export function linksOf({ whole }: ScorecardResult, { fields }: DataFrame): LinksOf {
  const field = (name: string) => fields.find((each) => each.name === name);
  return (column, { path }) => {
    const row = (field('path')?.values ?? []).indexOf(pathText(path, whole));
    return row < 0 ? [] : (field(column)?.getLinks?.({ valueRowIndex: row }) ?? []);
  };
}

import { t } from '@grafana/i18n';
import type { ScoredMetric, ScoreNode, ScorecardResult } from '../../model';
import { pointsText } from '../amounts';
import { RAW } from './raw';
import { metricsOf } from './sides';
import { midSentence } from './titles';

/** Which metric holds a node back and what raising it would bring; empty when nothing is scored. */
export function weakestSentence(result: ScorecardResult, node: ScoreNode): string {
  const weakest = weakestOf(node);
  if (!weakest) {
    return '';
  }
  const title = midSentence(result.metrics[weakest.metric].title);
  return `<b>${t('weakest.link', 'Weakest link: {{title}}.', { title, ...RAW })}</b> ${worthSentence(weakest)}`.trim();
}

export const weakestOf = (node: ScoreNode): ScoredMetric | null =>
  metricsOf(node).find(({ metric }) => metric === node.weakest) ?? null;

/** What raising a metric to its target is worth; empty when that is not known. */
export function worthSentence({ worth, vetoed }: ScoredMetric): string {
  if (vetoed) {
    return t('weakest.vetoed', 'It broke a limit of the profile: its side scores 0.');
  }
  if (worth === null) {
    return '';
  }
  if (worth <= 0) {
    return t('weakest.at-target', 'It stands at its target.');
  }
  return worth < 0.05
    ? t('weakest.little', 'Raising it to target is worth less than a tenth of a point.')
    : t('weakest.worth', 'Raising it to target is worth {{points}}.', { points: pointsText(roughly(worth)), ...RAW });
}

/** A prospect is not exact: whole points where there is more than one. */
const roughly = (worth: number) => (worth >= 1.5 ? Math.round(worth) : worth);

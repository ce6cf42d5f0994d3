import { t } from '@grafana/i18n';
import type { ScoredMetric, ScoreNode, ScorecardResult } from '../../model';
import { RAW } from './raw';
import { metricsOf } from './sides';
import { midSentence } from './titles';
import { changeSentence, definitionSentence } from './versions';

/** What a reader must know before trusting a node's score: immature days, missing weight, another definition. Empty when nothing. */
export function doubtSentence(result: ScorecardResult, node: ScoreNode): string {
  return [
    immatureSentence(result.metrics, metricsOf(node)),
    coverageSentence(node),
    definitionSentence(result, node) || changeSentence(result),
  ]
    .filter(Boolean)
    .join(' ');
}

function immatureSentence(metrics: ScorecardResult['metrics'], scored: ScoredMetric[]): string {
  const immature = scored.filter(({ now }) => now.matured !== null && now.matured < 0.995 && now.value !== null);
  const least = immature.reduce<ScoredMetric | null>(
    (low, each) => (low && low.now.matured! <= each.now.matured! ? low : each),
    null
  );
  if (!least) {
    return '';
  }
  return t('doubt.immature', 'Not final: {{share}}% of contacts are too recent for {{title}} and not counted.', {
    share: Math.max(1, Math.round((1 - least.now.matured!) * 100)),
    title: midSentence(metrics[least.metric].title),
    ...RAW,
  });
}

/** How much of the profile a score rests on; empty where it is all of it. */
export function coverageSentence({ coverage, score }: ScoreNode): string {
  if (score === null || coverage >= 0.995) {
    return '';
  }
  return t('doubt.coverage', 'Rests on {{share}}% of the weight; the rest could not be measured.', {
    share: Math.round(coverage * 100),
  });
}

import { t } from '@grafana/i18n';
import type { Measured, ScoreNode, ScorecardResult, Silence } from '../../model';
import type { Write } from '../values';
import { datedPeriodText } from './periods';
import { nodeName } from './places';
import { RAW } from './raw';
import { metricsOf } from './sides';

/** Why a value is not shown, in a few words. */
export function silenceText(silence: Silence | undefined): string {
  const TEXT: Record<Silence, () => string> = {
    'no data': () => t('silence.no-data', 'no data'),
    immature: () => t('silence.immature', 'too recent to tell'),
    withheld: () => t('silence.withheld', 'withheld: too few, or too alike'),
    unavailable: () => t('silence.unavailable', 'not available'),
    failed: () => t('silence.failed', 'could not be read'),
  };
  return TEXT[silence ?? 'no data']();
}

/** Why a node has no score, in a few words for a table. */
export function noScoreText(node: ScoreNode): string {
  const TEXT: Record<Reason, () => string> = {
    'no data': () => t('no-score.no-data', 'no data'),
    small: () => t('no-score.too-few', 'too few to score'),
    immature: () => t('no-score.immature', 'too recent to score'),
    withheld: () => t('no-score.withheld', 'withheld, so that nobody can be found out'),
    unavailable: () => t('no-score.unavailable', 'too little measured to score'),
    failed: () => t('no-score.failed', 'could not be read'),
  };
  return TEXT[tellingReason(node)]();
}

/** Rows without anything to score are not "no data". */
function tellingReason(node: ScoreNode): Reason {
  const reason = commonReason(node) ?? 'unavailable';
  return reason === 'no data' && node.n > 0 ? 'unavailable' : reason;
}

/** The same as a sentence, where the node is all there is to see. */
export function whyNoScore(result: ScorecardResult, node: ScoreNode): string {
  const values = { name: nodeName(result, node), reason: noScoreText(node), ...RAW };
  const floor = result.profile.coverageFloor;
  const period = datedPeriodText(result.period, result.calendar);
  if (tellingReason(node) === 'no data' && period) {
    return t('no-score.no-data-period', '<b>No data for {{name}}</b> from {{period}}. Choose another period.', {
      ...values,
      period,
    });
  }
  if (node.coverage > 0 && node.coverage < floor) {
    return t(
      'no-score.coverage',
      '<b>No score for {{name}}</b>: {{reason}}. {{share}}% of the weight is measured; the profile asks for {{floor}}%.',
      {
        ...values,
        share: Math.round(node.coverage * 100),
        floor: Math.round(floor * 100),
      }
    );
  }
  return t('no-score.sentence', '<b>No score for {{name}}</b>: {{reason}}.', values);
}

/** Why a metric earns no score: it is silent, or too small to be judged. */
type Reason = Silence | 'small';

/** The reason that most metrics of a node share. */
function commonReason(node: ScoreNode): Reason | null {
  const tally = new Map<Reason, number>();
  for (const { now } of metricsOf(node)) {
    const reason = now.value === null ? (now.silence ?? 'no data') : now.small ? 'small' : null;
    if (reason) {
      tally.set(reason, (tally.get(reason) ?? 0) + 1);
    }
  }
  return [...tally].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The same where there is little room. */
export function fewShort({ value, low, high }: Measured, write: Write): string {
  const values = { value: write(value), low: write(low), high: write(high), ...RAW };
  return low === null || high === null
    ? t('few.value-short', '{{value}}, few', values)
    : t('few.interval-short', '{{value}} ({{low}} to {{high}}), few', values);
}

/** A value that rests on too few rows: with its interval, so that nobody ranks it. */
export function fewText({ value, low, high }: Measured, write: Write): string {
  return low === null || high === null
    ? t('few.value', '{{value}}, too few to score', { value: write(value), ...RAW })
    : t('few.interval', '{{value}} ({{low}} to {{high}}), too few to score', {
        value: write(value),
        low: write(low),
        high: write(high),
        ...RAW,
      });
}

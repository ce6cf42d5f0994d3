import { t } from '@grafana/i18n';
import type { Journey } from '../../model';
import { midSentence } from './titles';
import { countText } from '../counts';
import { RAW } from './raw';

/** "Pay in the app: 62 of 100 arrive". */
export function journeyTitle({ path, score }: Journey): string {
  const name = path.map((each) => each ?? t('journey.unknown', 'not known')).join(', ');
  return score === null
    ? t('journey.unscored', '{{name}}: a step has no figures', { name, ...RAW })
    : t('journey.score', '{{name}}: {{score}} of 100 arrive', { name, score: Math.round(score), ...RAW });
}

/** Which step fails the others, and what the journey would be without that. */
export function journeySentence({ score, interval, steps, weakest, rivals, without }: Journey): string {
  if (score === null || interval === null || weakest === null) {
    return '';
  }
  const { step, now } = steps[weakest];
  const others = rivals.map((index) => midSentence(steps[index].step ?? '')).join(', ');
  const values = {
    ...{ step: step ?? '', share: percent(now.value!), n: countText(now.denominator!) },
    ...{ low: Math.round(interval.low), high: Math.round(interval.high), without: Math.round(without!), others },
    ...RAW,
  };
  return rivals.length > 0
    ? t(
        'journey.rivals',
        'Fails most at <b>{{step}}</b>, where {{share}} of {{n}} got through; for all that can be told it might as well be {{others}}. The score lies within {{low}} to {{high}}.',
        values
      )
    : t(
        'journey.weakest',
        'Fails at <b>{{step}}</b>, where {{share}} of {{n}} got through. Were that step never to fail, {{without}} would arrive. The score lies within {{low}} to {{high}}.',
        values
      );
}

/** The same in a line. */
export function journeyLine({ score, steps, weakest, rivals }: Journey): string {
  if (score === null || weakest === null) {
    return '';
  }
  const { step, now } = steps[weakest];
  const values = { step: step ?? '', share: percent(now.value!), n: countText(now.denominator!), ...RAW };
  return rivals.length > 0
    ? t('journey.rivals-line', 'Most at <b>{{step}}</b>, or a step like it: {{share}} of {{n}}', values)
    : t('journey.weakest-line', 'Fails at <b>{{step}}</b>: {{share}} of {{n}}', values);
}

/** What a stamp says of the journey that fewest come through. */
export const journeyStamp = ({ path }: Journey): string =>
  t('journey.stamp', 'of 100 arrive: {{name}}', { name: path.map((each) => each ?? '').join(', '), ...RAW });

const percent = (share: number): string =>
  Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 }).format(share);

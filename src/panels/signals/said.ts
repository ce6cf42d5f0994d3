import { t } from '@grafana/i18n';
import type { ActionsResult, JourneysResult } from '../../model';
import { type Reader, writerOf } from '../../ui/values';
import { actionAside, actionTitle, effectSentence, noEffectSentence } from '../../ui/words/actions';
import { journeySentence, journeyTitle } from '../../ui/words/journeys';

/** What was decided, and what became of it. `now`: when this is read. */
export function actionSayings(result: ActionsResult, reader: Reader, now: number) {
  return {
    label: t('action.list', 'Actions'),
    nothing: t('action.none', 'Nothing was decided, or nobody wrote it down.'),
    sayings: result.actions.map((action) => ({
      title: actionTitle(result, action),
      aside: actionAside(result, action, now),
      text: action.effect
        ? effectSentence(result, action.effect, writerOf(result.metrics[action.effect.metric].unit, reader, 'more'))
        : noEffectSentence(result, action.silence!),
    })),
  };
}

/** Which step fails each journey. */
export function journeySayings({ journeys }: JourneysResult) {
  return {
    label: t('journey.list', 'Journeys'),
    nothing: t('journey.none', 'Nobody tried a journey in this period.'),
    sayings: journeys.map((journey) => ({ title: journeyTitle(journey), aside: '', text: journeySentence(journey) })),
  };
}

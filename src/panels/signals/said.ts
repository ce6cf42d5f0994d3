import { t } from '@grafana/i18n';
import type { ActionsResult, JourneysResult, Result } from '../../model';
import type { Reader } from '../../ui/values';
import { actionSaying } from '../../ui/words/actions';
import { journeySentence, journeyTitle } from '../../ui/words/journeys';

/** The sentences of an answer that has no list of its own; null for the others. `asked`: when it was, else its period's end. */
export function saidOf(result: Result, reader: Reader, asked?: number) {
  if (result.answer === 'actions') {
    return actionSayings(result, reader, asked ?? result.period.to);
  }
  return result.answer === 'journeys' ? journeySayings(result) : null;
}

/** What was decided, and what became of it. `now`: when this is read. */
function actionSayings(result: ActionsResult, reader: Reader, now: number) {
  return {
    label: t('action.list', 'Actions'),
    nothing: t('action.none', 'Nothing was decided, or nobody wrote it down.'),
    sayings: result.actions.map((action) => actionSaying(result, action, { reader, now })),
  };
}

/** Which step fails each journey. */
function journeySayings({ journeys }: JourneysResult) {
  return {
    label: t('journey.list', 'Journeys'),
    nothing: t('journey.none', 'Nobody tried a journey in this period.'),
    sayings: journeys.map((journey) => ({ title: journeyTitle(journey), aside: '', text: journeySentence(journey) })),
  };
}

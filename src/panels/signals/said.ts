import { t } from '@grafana/i18n';
import type { ActionsResult, JourneysResult, Result } from '../../model';
import { countText } from '../../ui/counts';
import type { Saying } from '../../ui/SayingList';
import type { Reader } from '../../ui/values';
import { actionSaying } from '../../ui/words/actions';
import { journeyLine, journeySentence, journeyStamp, journeyTitle } from '../../ui/words/journeys';

export interface Said {
  label: string;
  sayings: readonly Saying[];
  /** What stands there where nothing is said. */
  nothing: string;
  /** The one number where there is room for no more, and what it counts. */
  stamp: { number: string; why: string };
}

/** The sentences of an answer that has no list of its own; null for the others. `asked`: when it was, else its period's end. */
export function saidOf(result: Result, reader: Reader, asked?: number): Said | null {
  if (result.answer === 'actions') {
    return actionSayings(result, reader, asked ?? result.period.to);
  }
  return result.answer === 'journeys' ? journeySayings(result) : null;
}

/** What was decided, and what became of it. `now`: when this is read. */
function actionSayings(result: ActionsResult, reader: Reader, now: number): Said {
  return {
    label: t('action.list', 'Actions'),
    nothing: t('action.none', 'Nothing was decided, or nobody wrote it down.'),
    sayings: result.actions.map((action) => actionSaying(result, action, { reader, now })),
    stamp: { number: countText(result.actions.length), why: t('action.stamp', 'actions') },
  };
}

/** Which step fails each journey. */
function journeySayings({ journeys }: JourneysResult): Said {
  const scored = journeys.filter(({ score }) => score !== null);
  const [worst] = [...scored].sort((left, right) => left.score! - right.score!);
  return {
    label: t('journey.list', 'Journeys'),
    nothing: t('journey.none', 'Nobody tried a journey in this period.'),
    sayings: journeys.map((journey) => ({
      ...{ title: journeyTitle(journey), aside: '' },
      ...{ text: journeySentence(journey), short: journeyLine(journey) },
    })),
    stamp: worst
      ? { number: String(Math.round(worst.score!)), why: journeyStamp(worst) }
      : { number: '–', why: t('journey.list', 'Journeys') },
  };
}

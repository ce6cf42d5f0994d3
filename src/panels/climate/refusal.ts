import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import type { ClimateView } from '../../model';
import { viewTitle } from '../../ui/words/climate';
import { RAW } from '../../ui/words/raw';
import { found, problemLines, unreadSentence } from '../../ui/words/unread';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading, view: ClimateView): string {
  if (reading.kind !== 'result') {
    return unreadSentence(reading, (columns) =>
      t(
        'refusal.climate-unfit',
        'This panel draws the answer Climate of a Customer Boardroom query. Found: {{columns}}.',
        found(columns)
      )
    );
  }
  const { result } = reading;
  if (result.answer !== 'climate') {
    return t(
      'refusal.climate-answer',
      'This panel says what happens around here. Choose the answer Climate in the query.'
    );
  }
  if (!result.views.includes(view)) {
    return t(
      'refusal.climate-view',
      'The query does not ask for {{view}}. Choose it there, or leave all of them out.',
      {
        view: viewTitle(view),
        ...RAW,
      }
    );
  }
  return problemLines(result.problems) || t('refusal.nothing', 'No data in this period.');
}

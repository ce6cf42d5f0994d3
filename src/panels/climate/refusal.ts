import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { found, problemLines, unreadSentence } from '../../ui/words/unread';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading): string {
  if (reading.kind !== 'result') {
    return unreadSentence(reading, (columns) =>
      t(
        'refusal.climate-unfit',
        'This panel draws the answer Climate of a Customer Boardroom query. Found: {{columns}}.',
        found(columns)
      )
    );
  }
  const { answer, problems } = reading.result;
  if (answer !== 'climate') {
    return t(
      'refusal.climate-answer',
      'This panel says what happens around here. Choose the answer Climate in the query.'
    );
  }
  return problemLines(problems) || t('refusal.nothing', 'No data in this period.');
}

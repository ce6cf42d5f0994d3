import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { found, problemLines, unreadSentence } from '../../ui/words/unread';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading): string {
  if (reading.kind !== 'result') {
    return unreadSentence(reading, (columns) =>
      t(
        'refusal.stay-unfit',
        'This panel draws the answer Retention of a Customer Boardroom query. Found: {{columns}}.',
        found(columns)
      )
    );
  }
  const { answer, problems } = reading.result;
  if (answer !== 'retention') {
    return t('refusal.stay-answer', 'This panel says who stays. Choose the answer Retention in the query.');
  }
  return problemLines(problems) || t('refusal.nobody', 'Nobody was a customer when the period began.');
}

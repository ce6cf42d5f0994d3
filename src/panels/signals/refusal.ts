import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { found, unreadSentence } from '../../ui/words/unread';

/** Why there is no list, and what to do about it. */
export function refusalOf(reading: Reading): string {
  return reading.kind === 'result'
    ? t('refusal.answer', 'This panel lists signals. Choose the answer Signals in the query.')
    : unreadSentence(reading, (columns) =>
        t(
          'refusal.unfit',
          'This panel draws the answer Signals of a Customer Boardroom query. Found: {{columns}}.',
          found(columns)
        )
      );
}

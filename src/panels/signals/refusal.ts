import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { found, unreadSentence } from '../../ui/words/unread';

/** Why there is no list, and what to do about it. */
export function refusalOf(reading: Reading): string {
  return reading.kind === 'result'
    ? t('refusal.answer', 'This panel lists signals, actions or journeys. Choose one of these answers in the query.')
    : unreadSentence(reading, (columns) =>
        t(
          'refusal.unfit',
          'This panel draws the answers Signals, Actions and Journeys of a Customer Boardroom query. Found: {{columns}}.',
          found(columns)
        )
      );
}

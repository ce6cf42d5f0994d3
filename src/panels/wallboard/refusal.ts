import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import type { Result } from '../../model';
import { found, problemLines, unreadSentence } from '../../ui/words/unread';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading): string {
  return reading.kind === 'result'
    ? unlive(reading.result)
    : unreadSentence(reading, (columns) =>
        t(
          'refusal.unfit',
          'This panel draws the answer Live of a Customer Boardroom query. Found: {{columns}}.',
          found(columns)
        )
      );
}

/** Another answer; or a live one of which nothing could be read. */
const unlive = ({ answer, problems }: Result): string =>
  answer === 'live'
    ? problemLines(problems) || t('refusal.nothing', 'No data in this period.')
    : t('refusal.answer', 'This panel shows what is happening now. Choose the answer Live in the query.');

import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import type { Ladder } from '../../ui/ladder';
import { othersText } from '../../ui/words/beside';
import { RAW } from '../../ui/words/raw';
import { found, problemLines, unreadSentence } from '../../ui/words/unread';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading, ladder: Ladder | null): string | null {
  if (reading.kind !== 'result') {
    return unreadSentence(reading, withoutEvidence);
  }
  return ladder === null ? withoutLadder(reading.result) : null;
}

/** A transformation has taken away what the figures are made of, or another data source never had it. */
function withoutEvidence(columns: readonly string[]): string {
  const dropped = ['level', 'metric', 'points'].every((name) => columns.includes(name));
  return dropped
    ? t('refusal.dropped', 'A transformation removed the evidence. Remove it, or show this table in a Table panel.')
    : t(
        'refusal.unfit',
        'This panel draws the answer Drivers of a Customer Boardroom query. Found: {{columns}}.',
        found(columns)
      );
}

function withoutLadder({ answer, problems, compared, beside }: Extract<Reading, { kind: 'result' }>['result']): string {
  if (answer !== 'drivers') {
    return t('refusal.answer', 'This panel says why a score moved. Choose the answer Drivers in the query.');
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return problemLines(errors);
  }
  if (beside) {
    const values = { place: beside.value, others: othersText(beside), ...RAW };
    return t('refusal.no-place', '{{place}} or {{others}} has no score, so there is no gap to explain.', values);
  }
  return compared === null
    ? t('refusal.not-compared', 'A movement needs two periods. Choose a period to compare with in the query.')
    : t('refusal.no-score', 'One of the two periods has no score, so there is no movement to explain.');
}

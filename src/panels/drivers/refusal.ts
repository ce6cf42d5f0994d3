import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { RAW } from '../../ui/words/raw';
import type { Ladder } from '../../ui/ladder';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading, ladder: Ladder | null): string | null {
  switch (reading.kind) {
    case 'nothing':
      return t('refusal.nothing', 'No data in this period.');
    case 'newer':
      return t(
        'refusal.newer',
        'A newer version of the data source made this. Reload the page to get the newer panel.'
      );
    case 'unfit':
      return withoutEvidence(reading.columns);
    case 'plain':
      return withoutEvidence(reading.frame.fields.map(({ name }) => name));
    case 'result':
      return ladder === null ? withoutLadder(reading.result) : null;
  }
}

/** A transformation has taken away what the figures are made of, or another data source never had it. */
function withoutEvidence(columns: string[]): string {
  const dropped = ['level', 'metric', 'points'].every((name) => columns.includes(name));
  return dropped
    ? t('refusal.dropped', 'A transformation removed the evidence. Remove it, or show this table in a Table panel.')
    : t('refusal.unfit', 'This panel draws the answer Drivers of a Customer Boardroom query. Found: {{columns}}.', {
        columns: columns.join(', ') || '–',
        ...RAW,
      });
}

function withoutLadder({ answer, problems, compared }: Extract<Reading, { kind: 'result' }>['result']): string {
  if (answer !== 'drivers') {
    return t('refusal.answer', 'This panel says why a score moved. Choose the answer Drivers in the query.');
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return [...new Set(errors.map((problem) => problem.toLine()))].join(' ');
  }
  return compared === null
    ? t('refusal.not-compared', 'A movement needs two periods. Choose a period to compare with in the query.')
    : t('refusal.no-score', 'One of the two periods has no score, so there is no movement to explain.');
}

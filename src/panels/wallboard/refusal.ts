import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { RAW } from '../../ui/words/raw';

/** Why there is no picture, and what to do about it. */
export function refusalOf(reading: Reading): string {
  switch (reading.kind) {
    case 'nothing':
      return t('refusal.nothing', 'No data.');
    case 'newer':
      return t(
        'refusal.newer',
        'A newer version of the data source made this. Reload the page to get the newer panel.'
      );
    case 'unfit':
      return unfit(reading.columns);
    case 'plain':
      return unfit(reading.frame.fields.map(({ name }) => name));
    case 'result':
      return t('refusal.answer', 'This panel shows what is happening now. Choose the answer Live in the query.');
  }
}

function unfit(columns: string[]): string {
  return t('refusal.unfit', 'This panel draws the answer Live of a Customer Boardroom query. Found: {{columns}}.', {
    columns: columns.join(', ') || '–',
    ...RAW,
  });
}

import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { RAW } from '../../ui/words/raw';

/** Why there is no list, and what to do about it. */
export function refusalOf(reading: Reading): string {
  switch (reading.kind) {
    case 'nothing':
      return t('refusal.nothing', 'No data in this period.');
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
      return t('refusal.answer', 'This panel lists signals. Choose the answer Signals in the query.');
  }
}

const unfit = (columns: string[]): string =>
  t('refusal.unfit', 'This panel draws the answer Signals of a Customer Boardroom query. Found: {{columns}}.', {
    columns: columns.join(', ') || '–',
    ...RAW,
  });

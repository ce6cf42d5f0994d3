import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import { RAW } from '../../ui/words/raw';

/** Why there is no picture, and what to do about it; null where there is one. */
export function refusalOf(reading: Reading): string | null {
  switch (reading.kind) {
    case 'nothing':
      return t('refusal.nothing', 'No data in this period.');
    case 'newer':
      return t(
        'refusal.newer',
        'A newer version of the data source made this. Reload the page to get the newer panel.'
      );
    case 'unfit':
      return t('refusal.unfit', 'A scorecard needs a column called score. Found: {{columns}}.', {
        columns: reading.columns.join(', ') || '–',
        ...RAW,
      });
    case 'plain':
      return null;
    case 'result':
      return refusalOfResult(reading.result);
  }
}

function refusalOfResult({
  answer,
  problems,
  ...result
}: Extract<Reading, { kind: 'result' }>['result']): string | null {
  if (answer !== 'scorecard') {
    return t(
      'refusal.metrics',
      'This panel draws scorecards, and the query asks for metrics. Choose the answer Scorecard in the query.'
    );
  }
  if ('nodes' in result && result.nodes.length > 0) {
    return null;
  }
  return problems.map((problem) => problem.toLine()).join(' ') || t('refusal.nothing', 'No data in this period.');
}

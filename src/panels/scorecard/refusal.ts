import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import type { Problem, ScoreNode } from '../../model';
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
    return isUnread(result.nodes[0]) ? lines(problems.filter(({ severity }) => severity === 'error')) || null : null;
  }
  return lines(problems) || t('refusal.nothing', 'No data in this period.');
}

/** Nothing was counted at all: a source that failed must not look like a period without contacts. */
const isUnread = ({ n, score }: ScoreNode): boolean => n === 0 && score === null;

/** Each problem once: two periods fail alike. */
const lines = (problems: readonly Problem[]): string =>
  [...new Set(problems.map((problem) => problem.toLine()))].join(' ');

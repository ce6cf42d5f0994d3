import { t } from '@grafana/i18n';
import type { Reading } from '../../frame/readResult';
import type { ScoreNode } from '../../model';
import { found, problemLines, unreadSentence } from '../../ui/words/unread';

/** Why there is no picture, and what to do about it; null where there is one. */
export function refusalOf(reading: Reading): string | null {
  switch (reading.kind) {
    case 'plain':
      return null;
    case 'result':
      return refusalOfResult(reading.result);
    default:
      return unreadSentence(reading, (columns) =>
        t('refusal.unfit', 'A scorecard needs a column called score. Found: {{columns}}.', found(columns))
      );
  }
}

function refusalOfResult(result: Extract<Reading, { kind: 'result' }>['result']): string | null {
  if (result.answer !== 'scorecard') {
    return t(
      'refusal.metrics',
      'This panel draws scorecards, and the query asks for metrics. Choose the answer Scorecard in the query.'
    );
  }
  const { problems, nodes } = result;
  if (nodes.length > 0) {
    return isUnread(nodes[0]) ? problemLines(problems.filter(({ severity }) => severity === 'error')) || null : null;
  }
  return problemLines(problems) || t('refusal.nothing', 'No data in this period.');
}

/** Nothing was counted at all: a source that failed must not look like a period without contacts. */
const isUnread = ({ n, score }: ScoreNode): boolean => n === 0 && score === null;

import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { Problem } from '../../model';
import { RAW } from './raw';

/** What a panel may find in its frames instead of an answer. */
export type Unread =
  { kind: 'nothing' } | { kind: 'newer' } | { kind: 'unfit'; columns: string[] } | { kind: 'plain'; frame: DataFrame };

/** Why a panel has nothing to draw. `unfit` says what the panel wants of columns that are not it. */
export function unreadSentence(unread: Unread, unfit: (columns: readonly string[]) => string): string {
  switch (unread.kind) {
    case 'nothing':
      return t('refusal.nothing', 'No data in this period.');
    case 'newer':
      return t(
        'refusal.newer',
        'A newer version of the data source made this. Reload the page to get the newer panel.'
      );
    case 'unfit':
      return unfit(unread.columns);
    case 'plain':
      return unfit(unread.frame.fields.map(({ name }) => name));
  }
}

/** The columns found, as an option of a sentence. */
export const found = (columns: readonly string[]) => ({ columns: columns.join(', ') || '–', ...RAW });

/** Each problem once: two periods fail alike. Empty: none. */
export const problemLines = (problems: readonly Problem[]): string =>
  [...new Set(problems.map((problem) => problem.toLine()))].join(' ');

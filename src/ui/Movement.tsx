import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { Unit } from '../model';
import { amountText } from './amounts';
import { asText } from './colors';
import { heardOnly } from './hidden';
import type { Change, Verdict } from './changes';

interface Props {
  change: Change | null;
  unit: Unit;
  /** Of an amount of money (ISO 4217). */
  currency?: string;
  /** Also say better or worse in a word. */
  worded?: boolean;
  /** The amount as it is shown where figures add up. */
  text?: string;
}

/** Up is better, down is worse, by shape; the sign says which way the value went. Colour only repeats it. */
const SHAPE: Record<Verdict, string> = { better: '▲', worse: '▼', same: '=', unclear: '≈', moved: '•' };

/** How something moved: shape, signed amount and, where there is room, a word. */
export function Movement({ change, unit, currency, worded = false, text }: Props) {
  const styles = useStyles2(getStyles);
  if (!change) {
    return null;
  }
  const { by, verdict } = change;
  return (
    <span className={cx(styles.all, styles[verdict])} title={verdictWord(verdict)}>
      <span aria-hidden>{SHAPE[verdict]}</span>
      {verdict !== 'same' && <span className={styles.amount}>{text ?? amountText(by, unit, currency)}</span>}
      <span className={worded || verdict === 'same' ? undefined : styles.heard}>{verdictWord(verdict)}</span>
    </span>
  );
}

/** What the shapes mean, for a corner of the picture. */
export function shapesText(): string {
  return (['better', 'worse', 'unclear'] as const).map((each) => `${SHAPE[each]} ${verdictWord(each)}`).join('  ');
}

/** What a change means, in a word or two. Looked up once: a long list says it in every row. */
export function verdictWord(verdict: Verdict): string {
  const known = WORDS.get(verdict) ?? wordOf(verdict);
  WORDS.set(verdict, known);
  return known;
}

const WORDS = new Map<Verdict, string>();

function wordOf(verdict: Verdict): string {
  const WORD: Record<Verdict, () => string> = {
    better: () => t('movement.better', 'better'),
    worse: () => t('movement.worse', 'worse'),
    same: () => t('movement.same', 'no change'),
    unclear: () => t('movement.unclear', 'no real change'),
    moved: () => t('movement.moved', 'changed'),
  };
  return WORD[verdict]();
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'inline-flex', alignItems: 'baseline', gap: '0.35em', whiteSpace: 'nowrap' }),
  heard: heardOnly(),
  amount: css({ fontVariantNumeric: 'tabular-nums' }),
  better: css({ color: asText(theme.colors.success.text, theme) }),
  worse: css({ color: asText(theme.colors.error.text, theme) }),
  same: css({ color: theme.colors.text.secondary }),
  unclear: css({ color: theme.colors.text.secondary }),
  moved: css({ color: theme.colors.text.secondary }),
});

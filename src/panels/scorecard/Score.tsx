import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { Movement } from '../../ui/Movement';
import { changeOf } from '../../ui/changes';
import { countText } from '../../ui/counts';
import { spokenScore } from '../../ui/words/spoken';
import { noScoreText } from '../../ui/words/silence';
import { likelyText } from '../../ui/words/sure';
import { keptSize } from './layout';
import type { Scene } from './scene';
import { quietButton } from '../../ui/styles';

interface Props extends Scene {
  /** Height of the number, in em. */
  size: number;
  /** Beside the number: movement, target, what is in the picture. */
  aside: boolean;
  onExplain: () => void;
}

/** The one large number. */
export function Score({ result, node, size, aside, shown, writeScore, paintScore, density, onExplain }: Props) {
  const styles = useStyles2(getStyles);
  const score = node.score === null ? '–' : writeScore(node.score);
  const sure = likelyText(node.interval);
  return (
    <div className={styles.all}>
      <button
        className={cx(styles.number, node.score === null && styles.none)}
        aria-label={spokenScore(result, node)}
        onClick={onExplain}
      >
        <span style={{ fontSize: `${size * keptSize(score)}em`, color: paintScore(node.score) }}>{score}</span>
      </button>
      {aside && (
        <div className={styles.aside}>
          <Movement change={changeOf(node)} unit="points" worded />
          {node.score === null && <span className={styles.quiet}>{noScoreText(node)}</span>}
          {sure && <span className={styles.quiet}>{sure}</span>}
          <span className={styles.quiet}>
            {t('score.target', 'target {{target}}', { target: result.profile.target })}
          </span>
          {density === 'analyst' && <span className={styles.quiet}>{basisText(node)}</span>}
          {shown && <span className={styles.quiet}>{shown}</span>}
        </div>
      )}
    </div>
  );
}

/** What the score rests on. */
function basisText({ n, coverage }: Scene['node']): string {
  const share = Math.round(coverage * 100);
  return t('score.basis', 'n {{rows}}, {{share}}% measured', { rows: countText(n), share });
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', alignItems: 'center', gap: '1.2em', minWidth: 0 }),
  number: css({
    ...quietButton(theme),
    color: theme.colors.text.maxContrast,
    fontWeight: theme.typography.fontWeightMedium,
    lineHeight: 0.86,
    letterSpacing: '-0.03em',
    fontVariantNumeric: 'tabular-nums',
    flexShrink: 0,
    '& > span': { display: 'block', lineHeight: 0.86 },
  }),
  none: css({ color: theme.colors.text.disabled }),
  aside: css({
    display: 'flex',
    flexDirection: 'column',
    gap: '0.25em',
    lineHeight: 1.3,
    whiteSpace: 'nowrap',
    minWidth: 0,
  }),
  quiet: css({ color: theme.colors.text.secondary }),
});

import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import type { ScoredFamily } from '../../model';
import { Beam } from '../../ui/Beam';
import { asText, sideColors } from '../../ui/colors';
import { Movement } from '../../ui/Movement';
import { changeOf } from '../../ui/changes';
import { sidesOf } from '../../ui/words/sides';
import { spokenBalance } from '../../ui/words/spoken';
import { type Box, keptSize } from './layout';
import type { Scene } from './scene';

interface Props extends Pick<Scene, 'node' | 'writeScore'> {
  beam: Box;
  em: number;
}

/** The balance: a side at each end of the beam, with its score and movement. */
export function Ends({ node, beam, em, writeScore }: Props) {
  const styles = useStyles2(getStyles);
  const [blue, orange] = sideColors(useTheme2());
  const { left, right } = sidesOf(node);
  return (
    <div className={styles.all} role="img" aria-label={spokenBalance(node)}>
      {left && <End side={left} color={blue} writeScore={writeScore} />}
      {left && right && <Beam {...beam} em={em} left={left.score} right={right.score} />}
      {right && <End side={right} color={orange} writeScore={writeScore} atRight />}
    </div>
  );
}

interface EndProps extends Pick<Scene, 'writeScore'> {
  side: ScoredFamily;
  color: string;
  atRight?: boolean;
}

function End({ side, color, writeScore, atRight = false }: EndProps) {
  const styles = useStyles2(getStyles);
  const score = writeScore(side.score);
  const name = asText(color, useTheme2());
  return (
    <div className={cx(styles.end, atRight && styles.atRight)}>
      <span style={{ color: name }}>{side.title}</span>
      <span className={cx(styles.line, atRight && styles.lineAtRight)}>
        <span className={styles.score} style={{ fontSize: `${SCORE * keptSize(score)}em` }}>
          {score}
        </span>
        <Movement change={changeOf(side)} unit="points" />
      </span>
    </div>
  );
}

/** Height of a side's score, in em. */
const SCORE = 2.1;

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0.6em',
    '& svg': { flexShrink: 0 },
  }),
  end: css({ display: 'flex', flexDirection: 'column', lineHeight: 1.25, minWidth: '7.4em' }),
  atRight: css({ alignItems: 'flex-end' }),
  line: css({ display: 'flex', alignItems: 'baseline', gap: '0.6em' }),
  lineAtRight: css({ flexDirection: 'row-reverse' }),
  score: css({
    color: theme.colors.text.maxContrast,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.01em',
  }),
});

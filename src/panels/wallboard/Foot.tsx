import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { asText } from '../../ui/colors';
import { Emphasised } from '../../ui/Emphasised';
import { CLOCK, type Layout, TILE } from './layout';

interface Props {
  place: Layout['foot'];
  sentence: string;
  clock: string;
  /** The sentence is about the wall itself. */
  isWarning: boolean;
  /** Nothing else on the wall has a colour. */
  isAlone: boolean;
  isCalm: boolean;
}

/** What would help most now, or why the wall is not to be trusted; and how old it is. */
export function Foot({ place, sentence, clock, isWarning, isAlone, isCalm }: Props) {
  const styles = useStyles2(getStyles);
  const { x, y, width, height, em, isStacked } = place;
  return (
    <div
      className={cx(styles.foot, isStacked && styles.stacked)}
      style={{ left: x, top: y, width, height, fontSize: em }}
    >
      <div
        aria-live={isWarning ? 'off' : 'polite'}
        className={cx(styles.sentence, isWarning && isAlone && styles.warning, isCalm && styles.calm)}
      >
        {isWarning && <span aria-hidden>▲ </span>}
        <Emphasised text={sentence} />
      </div>
      <div className={styles.clock}>{clock}</div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  foot: css({
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '1em',
    lineHeight: TILE.line,
  }),
  stacked: css({ flexDirection: 'column', alignItems: 'stretch', justifyContent: 'flex-end', gap: 0 }),
  sentence: css({
    color: theme.colors.text.primary,
    textWrap: 'pretty',
    '& strong': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
  }),
  warning: css({ '& strong': { color: asText(theme.visualization.getColorByName('orange'), theme) } }),
  calm: css({ color: theme.colors.text.secondary }),
  clock: css({
    flex: 'none',
    fontSize: `${CLOCK}em`,
    fontVariantNumeric: 'tabular-nums',
    color: theme.colors.text.secondary,
  }),
});

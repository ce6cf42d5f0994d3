import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { plainText } from './Emphasised';
import type { Box } from './pictureLayout';
import { stacked } from './styles';

interface Props {
  box: Box;
  em: number;
  /** All that can be said, for who cannot see the picture. */
  label: string;
  /** The one number. */
  children: ReactNode;
  /** What is behind it, in a few words. */
  why: string;
}

/** One number and what is behind it. */
export function Stamp({ box, em, label, children, why }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div role="group" aria-label={plainText(label)} className={styles.all} style={{ ...box, fontSize: em }}>
      <span className={styles.number}>{children}</span>
      {why && <span className={styles.why}>{why}</span>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css(stacked),
  number: css({
    fontSize: '2.6em',
    lineHeight: 1,
    color: theme.colors.text.maxContrast,
    fontVariantNumeric: 'tabular-nums',
  }),
  why: css({ color: theme.colors.text.secondary, textAlign: 'center', lineHeight: 1.25 }),
});

import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { Emphasised, plainText } from './Emphasised';
import type { Box } from './pictureLayout';

interface Props {
  box: Box;
  em: number;
  /** All that can be said, for who cannot see the picture. */
  label: string;
  top: ReactNode;
  /** Said above the picture; empty where there is no room. */
  sentence: string;
  children?: ReactNode;
}

/** What is said, then the picture. */
export function Sheet({ box, em, label, top, sentence, children }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div role="group" aria-label={plainText(label)} className={styles.all} style={{ ...box, fontSize: em }}>
      {top}
      {sentence && (
        <p className={styles.sentence}>
          <Emphasised text={sentence} />
        </p>
      )}
      {children}
    </div>
  );
}

/** How many letters may be said, without their weights. */
export const lettersOf = ({ full, short }: { full: string; short: string }) => ({
  full: plainText(full).length,
  short: plainText(short).length,
});

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
  sentence: css({
    margin: '0.3em 0 0.5em',
    lineHeight: 1.4,
    textWrap: 'pretty',
    color: theme.colors.text.primary,
    '& strong': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
  }),
});

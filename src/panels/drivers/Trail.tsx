import React, { useEffect, useRef } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { focusRing, linkButton, oneLine } from '../../ui/styles';

/** A metric through its groups, through what its formula is made of, or its groups beside what their mix lets expect, or against chance. */
export type Picture = 'groups' | 'walk' | 'adjusted' | 'funnel';

interface TrailProps {
  title: string;
  /** Which other pictures there are of it, and what they are called. */
  others: ReadonlyArray<{ picture: Picture; name: string }>;
  /** Somebody has just come here, and the row that was chosen is gone. */
  takesFocus: boolean;
  onPicture: (picture: Picture) => void;
  /** Null where there is no score to go back to. */
  onBack: (() => void) | null;
}

/** The way back up, and from one picture of a metric to the other; the keyboard goes on from here. */
export function Trail({ title, others, takesFocus, onPicture, onBack }: TrailProps) {
  const styles = useStyles2(getStyles);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) {
      here.current?.focus({ preventScroll: true });
    }
  }, [takesFocus]);
  return (
    <>
      <nav aria-label={t('drivers.trail', 'Why it moved')} className={styles.trail}>
        {onBack && (
          <>
            <button className={styles.link} onClick={onBack}>
              {t('drivers.score', 'All metrics')}
            </button>
            <span aria-hidden> › </span>
          </>
        )}
        <span ref={here} tabIndex={-1} aria-current="location" className={styles.here}>
          {title}
        </span>
      </nav>
      {others.map(({ picture, name }) => (
        <button key={picture} className={styles.link} onClick={() => onPicture(picture)}>
          {name}
        </button>
      ))}
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  trail: css({ minWidth: 0, ...oneLine }),
  link: linkButton(theme),
  here: css({ ...focusRing(theme), color: theme.colors.text.maxContrast }),
});

import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { linkButton, oneLine } from './styles';

interface Props {
  children: ReactNode;
  onExplain: () => void;
}

/** The line above everything: where we are, and what stands behind it. */
export function Top({ children, onExplain }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.top}>
      <div className={styles.place}>{children}</div>
      <button className={styles.link} onClick={onExplain}>
        {t('drivers.evidence', 'Evidence')}
      </button>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  top: css({
    display: 'flex',
    justifyContent: 'space-between',
    gap: '1.2em',
    fontSize: '0.86em',
    lineHeight: 1.6,
    color: theme.colors.text.secondary,
    whiteSpace: 'nowrap',
  }),
  place: css({ display: 'flex', gap: '1.2em', minWidth: 0, flexGrow: 1, '& > :first-child': { ...oneLine } }),
  link: linkButton(theme),
});

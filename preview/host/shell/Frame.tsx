import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import { Combobox, IconButton, useStyles2 } from '@grafana/ui';
import { useLocation } from 'react-router-dom';
import { Navigation } from './Navigation';
import { themes } from './theme';

interface FrameProps {
  themeId: string;
  onTheme(id: string): void;
  children: ReactNode;
}

/** Grafana's chrome: a bar, a menu and the page; none of it in kiosk or around a panel alone. */
export function Frame({ themeId, onTheme, children }: FrameProps) {
  const styles = useStyles2(getStyles);
  const { pathname, search } = useLocation();
  if (new URLSearchParams(search).has('kiosk') || pathname.startsWith('/panel/')) {
    return <main className={styles.bare}>{children}</main>;
  }
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <img src={window.boot.app.info.logos.small} alt="" width={22} height={22} />
        <span className={styles.name}>{window.boot.app.name}</span>
        <span className={styles.where}>preview, without Grafana</span>
        <Combobox
          aria-label="Theme"
          width={22}
          options={themes}
          value={themeId}
          onChange={({ value }) => onTheme(value)}
        />
        <IconButton
          name="monitor"
          size="lg"
          tooltip="Kiosk (Esc leaves)"
          onClick={() => locationService.partial({ kiosk: true })}
        />
      </header>
      <Navigation />
      <main className={styles.page}>{children}</main>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  frame: css({
    display: 'grid',
    gridTemplate: '"bar bar" 48px "menu page" 1fr / 220px minmax(0, 1fr)',
    minHeight: '100vh',
    background: theme.colors.background.canvas,
    [theme.breakpoints.down('md')]: { gridTemplate: '"bar" 48px "menu" auto "page" 1fr / minmax(0, 1fr)' },
  }),
  bar: css({
    gridArea: 'bar',
    position: 'sticky',
    top: 0,
    zIndex: theme.zIndex.navbarFixed,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    padding: theme.spacing(0, 2),
    background: theme.colors.background.primary,
    borderBottom: `1px solid ${theme.colors.border.weak}`,
  }),
  name: css({ fontWeight: theme.typography.fontWeightMedium, whiteSpace: 'nowrap' }),
  where: css({ flexGrow: 1, color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  page: css({ gridArea: 'page', padding: theme.spacing(2), minWidth: 0, display: 'flex', flexDirection: 'column' }),
  bare: css({
    minHeight: '100vh',
    padding: theme.spacing(1),
    background: theme.colors.background.canvas,
    display: 'flex',
    flexDirection: 'column',
  }),
});

import React from 'react';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2, IconName } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import { Link, useLocation } from 'react-router-dom';

interface Entry {
  to: string;
  label: string;
  icon: IconName;
}

/** Every dashboard and page that this app brings, and the places that Grafana adds for it. */
export function Navigation() {
  const styles = useStyles2(getStyles);
  const { pathname } = useLocation();
  return (
    <nav className={styles.menu} aria-label="Main">
      {entries().map(({ to, label, icon }) => (
        <Link
          key={to}
          to={to}
          className={cx(styles.entry, isAt(pathname, to) && styles.here)}
          aria-current={isAt(pathname, to) ? 'page' : undefined}
        >
          <Icon name={icon} />
          {label}
        </Link>
      ))}
    </nav>
  );
}

function entries(): Entry[] {
  const { app, dashboards } = window.boot;
  return [
    { to: `/a/${app.id}`, label: app.name, icon: 'home-alt' },
    ...dashboards.map(({ uid, title }): Entry => ({ to: `/d/${uid}`, label: title ?? '', icon: 'apps' })),
    { to: '/explore', label: 'Explore', icon: 'compass' },
    { to: '/datasources', label: 'Data sources', icon: 'database' },
    { to: '/panels', label: 'Panels alone', icon: 'square-shape' },
  ];
}

function isAt(pathname: string, to: string): boolean {
  return pathname === to || pathname.startsWith(`${to}/`);
}

const getStyles = (theme: GrafanaTheme2) => ({
  menu: css({
    gridArea: 'menu',
    position: 'sticky',
    top: 48,
    height: 'calc(100vh - 48px)',
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.25),
    padding: theme.spacing(1),
    background: theme.colors.background.primary,
    borderRight: `1px solid ${theme.colors.border.weak}`,
    [theme.breakpoints.down('md')]: { position: 'static', height: 'auto', flexDirection: 'row', flexWrap: 'wrap' },
  }),
  entry: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 1),
    borderRadius: theme.shape.radius.default,
    color: theme.colors.text.secondary,
    '&:hover': { color: theme.colors.text.primary, background: theme.colors.action.hover },
  }),
  here: css({ color: theme.colors.text.primary, background: theme.colors.action.selected }),
});

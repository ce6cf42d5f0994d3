import React from 'react';
import { css, cx } from '@emotion/css';
import { PluginIncludeType, toIconName, type AppPluginMeta, type GrafanaTheme2, type IconName } from '@grafana/data';
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
  const menu = entries();
  return (
    <nav className={styles.menu} aria-label="Main">
      {menu.map(({ to, label, icon }) => (
        <Link
          key={to}
          to={to}
          className={cx(styles.entry, isAt(pathname, to, menu) && styles.here)}
          aria-current={isAt(pathname, to, menu) ? 'page' : undefined}
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
    ...pagesOf(app),
    ...dashboards.map(({ uid, title }): Entry => ({ to: `/d/${uid}`, label: title ?? '', icon: 'apps' })),
    { to: '/explore', label: 'Explore', icon: 'compass' },
    { to: '/datasources', label: 'Data sources', icon: 'database' },
    { to: '/panels', label: 'Panels alone', icon: 'square-shape' },
  ];
}

/** The app's own pages beside its first one, as Grafana puts them into its menu. */
function pagesOf({ id, includes = [] }: AppPluginMeta): Entry[] {
  return includes
    .filter(
      ({ type, path = '', addToNav }) => type === PluginIncludeType.page && addToNav && path.startsWith(`/a/${id}/`)
    )
    .map(({ path = '', name, icon }) => ({ to: path, label: name, icon: toIconName(icon ?? '') ?? 'document-info' }));
}

/** Whether a place is the one shown, or the nearest above it. */
function isAt(pathname: string, to: string, others: readonly Entry[]): boolean {
  const below = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  return below(to) && !others.some((other) => other.to.length > to.length && below(other.to));
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

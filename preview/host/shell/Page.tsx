import React, { type ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import type { PluginPageProps } from '@grafana/runtime';
import { Text, useStyles2 } from '@grafana/ui';
import { useLocation } from 'react-router-dom';

/** What Grafana puts around a plugin's page: its title, a line below it, and what it can do. */
export function Page({ pageNav, subTitle, actions, renderTitle, info = [], children }: PluginPageProps) {
  const styles = useStyles2(getStyles);
  const title = useTitle(pageNav?.text);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          {renderTitle ? renderTitle(title) : <Text element="h1">{title}</Text>}
          {(subTitle ?? pageNav?.subTitle) && <div className={styles.below}>{subTitle ?? pageNav?.subTitle}</div>}
        </div>
        {info.map(({ label, value }) => (
          <Fact key={label} label={label} value={value} />
        ))}
        <div>{actions}</div>
      </header>
      {children}
    </div>
  );
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div>
      <Text color="secondary" variant="bodySmall">
        {label}
      </Text>
      <div>{value}</div>
    </div>
  );
}

/** Without a title of its own, a page is called as plugin.json calls its address. */
function useTitle(own?: string): string {
  const { pathname } = useLocation();
  const include = window.boot.app.includes?.find(({ path }) => path === pathname);
  return own ?? include?.name ?? window.boot.app.name;
}

const getStyles = (theme: GrafanaTheme2) => ({
  page: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    padding: theme.spacing(2),
    flexGrow: 1,
  }),
  head: css({ display: 'flex', gap: theme.spacing(3), '& > :first-child': { flexGrow: 1 } }),
  below: css({ color: theme.colors.text.secondary }),
});

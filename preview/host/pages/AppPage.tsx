import React, { Suspense } from 'react';
import { type AppPlugin, type AppRootProps, PluginContextProvider } from '@grafana/data';
import { EmptyState, ErrorBoundaryAlert, LoadingPlaceholder } from '@grafana/ui';
import { useLocation } from 'react-router-dom';
import { useLoaded } from '../shell/useLoaded';
import { loadPlugin } from '../plugins/load';

/** /a/APP/…: the app's own pages. */
export function AppPage() {
  const { app } = window.boot;
  const { pathname, search } = useLocation();
  const { value: plugin, error } = useLoaded(loadApp, app.id);
  if (error) {
    return <EmptyState variant="not-found" message={error.message} />;
  }
  if (!plugin?.root) {
    return <LoadingPlaceholder text="Loading" />;
  }
  const Root = plugin.root as React.ComponentType<AppRootProps>;
  const query = Object.fromEntries(new URLSearchParams(search));
  return (
    <PluginContextProvider meta={app}>
      <ErrorBoundaryAlert dependencies={[pathname]}>
        <Suspense fallback={<LoadingPlaceholder text="Loading" />}>
          <Root meta={app} basename={`/a/${app.id}`} path={pathname} query={query} onNavChanged={() => undefined} />
        </Suspense>
      </ErrorBoundaryAlert>
    </PluginContextProvider>
  );
}

async function loadApp(): Promise<AppPlugin> {
  const { app } = window.boot;
  const { plugin } = await loadPlugin(app);
  const loaded = (await plugin) as AppPlugin;
  loaded.meta = app;
  loaded.init(app);
  return loaded;
}

import React, { lazy, Suspense, type ComponentProps } from 'react';
import { LoadingPlaceholder } from '@grafana/ui';
import { t } from '@grafana/i18n';

// Editors are seen by few and rarely; dashboards must not pay for them.
const ConfigEditor = lazy(() => import('./ConfigEditor'));
const QueryEditor = lazy(() => import('./QueryEditor'));
const VariableEditor = lazy(() => import('./VariableEditor'));

export function LazyConfigEditor(props: ComponentProps<typeof ConfigEditor>) {
  return (
    <Suspense fallback={<Loading />}>
      <ConfigEditor {...props} />
    </Suspense>
  );
}

export function LazyQueryEditor(props: ComponentProps<typeof QueryEditor>) {
  return (
    <Suspense fallback={<Loading />}>
      <QueryEditor {...props} />
    </Suspense>
  );
}

export function LazyVariableEditor(props: ComponentProps<typeof VariableEditor>) {
  return (
    <Suspense fallback={<Loading />}>
      <VariableEditor {...props} />
    </Suspense>
  );
}

function Loading() {
  return <LoadingPlaceholder text={t('editors.loading', 'Loading the editor')} />;
}

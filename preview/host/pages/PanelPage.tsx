import React, { useState } from 'react';
import { UrlSyncContextProvider, type EmbeddedScene } from '@grafana/scenes';
import { EmptyState } from '@grafana/ui';
import { useLocation, useParams } from 'react-router-dom';
import { aloneScene } from '../dashboard/dashboardScene';
import { panelsOf } from '../dashboard/grid';
import { InspectDrawer } from '../dashboard/InspectDrawer';

/** /panel/ID?dashboard=UID&width=&height=: one panel with its dashboard's time and variables, at any size. */
export function PanelPage() {
  const { id } = useParams();
  const { search } = useLocation();
  const wanted = new URLSearchParams(search);
  const uid = wanted.get('dashboard');
  const [scene] = useState(() => sceneOf(uid, Number(id)));
  if (!scene) {
    return <EmptyState variant="not-found" message={`No panel ${id} in dashboard ${uid}.`} />;
  }
  const inspected = wanted.get('inspect');
  return (
    <UrlSyncContextProvider scene={scene}>
      <div style={box(wanted.get('width'), wanted.get('height'))}>
        <scene.Component model={scene} />
      </div>
      {inspected && <InspectDrawer scene={scene} panelId={Number(inspected)} />}
    </UrlSyncContextProvider>
  );
}

/** The asked size, or the window without the page's own margin. */
function box(width: string | null, height: string | null): React.CSSProperties {
  return {
    display: 'flex',
    width: width ? `${width}px` : 'calc(100vw - 16px)',
    height: height ? `${height}px` : 'calc(100vh - 16px)',
  };
}

function sceneOf(uid: string | null, id: number): EmbeddedScene | undefined {
  const { dashboards } = window.boot;
  const dashboard = uid ? dashboards.find((each) => each.uid === uid) : dashboards[0];
  const panel = dashboard && panelsOf(dashboard).find((each) => each.id === id);
  return panel && aloneScene(dashboard, panel);
}

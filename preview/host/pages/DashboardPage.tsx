import React, { useEffect, useMemo } from 'react';
import { locationService } from '@grafana/runtime';
import { type EmbeddedScene, UrlSyncContextProvider } from '@grafana/scenes';
import { EmptyState } from '@grafana/ui';
import { useLocation, useParams } from 'react-router-dom';
import { dashboardScene } from '../dashboard/dashboardScene';
import { InspectDrawer } from '../dashboard/InspectDrawer';

/** /d/UID */
export function DashboardPage() {
  const { uid } = useParams();
  const scene = useMemo(() => sceneOf(uid), [uid]);
  useEscapeFromKiosk();
  if (!scene) {
    return (
      <EmptyState variant="not-found" message={`No dashboard ${uid} is declared in plugin.json, or it is not built.`} />
    );
  }
  return (
    <UrlSyncContextProvider scene={scene} updateUrlOnInit createBrowserHistorySteps>
      <Shown key={uid} scene={scene} />
    </UrlSyncContextProvider>
  );
}

function Shown({ scene }: { scene: EmbeddedScene }) {
  const inspected = new URLSearchParams(useLocation().search).get('inspect');
  return (
    <>
      <h1 className="sr-only">{document.title}</h1>
      <scene.Component model={scene} />
      {inspected && <InspectDrawer scene={scene} panelId={Number(inspected)} />}
    </>
  );
}

function sceneOf(uid: string | undefined): EmbeddedScene | undefined {
  const dashboard = window.boot.dashboards.find((each) => each.uid === uid);
  document.title = dashboard?.title ?? 'Customer Boardroom';
  return dashboard && dashboardScene(dashboard);
}

function useEscapeFromKiosk() {
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && locationService.partial({ kiosk: null });
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, []);
}

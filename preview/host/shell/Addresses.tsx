import React from 'react';
import { EmptyState } from '@grafana/ui';
import { Navigate, Route, Routes } from 'react-router-dom';
import { AppPage } from '../pages/AppPage';
import { DashboardPage } from '../pages/DashboardPage';
import { ExplorePage } from '../pages/ExplorePage';
import { PanelIndexPage } from '../pages/PanelIndexPage';
import { PanelPage } from '../pages/PanelPage';
import { SourceListPage } from '../pages/SourceListPage';
import { SourcePage } from '../pages/SourcePage';
import { StagePage } from '../pages/StagePage';

/** The addresses of Grafana that this app's pages link to, and two of the preview's own. */
export function Addresses() {
  const { app, dashboards } = window.boot;
  const first = dashboards[0] ? `/d/${dashboards[0].uid}` : `/a/${app.id}`;
  return (
    <Routes>
      <Route path="/" element={<Navigate to={first} replace />} />
      <Route path="/d/:uid/*" element={<DashboardPage />} />
      <Route path={`/a/${app.id}/*`} element={<AppPage />} />
      <Route path={`/plugins/${app.id}`} element={<AppPage />} />
      <Route path="/explore" element={<ExplorePage />} />
      <Route path="/panels" element={<PanelIndexPage />} />
      <Route path="/panel/:id" element={<PanelPage />} />
      <Route path="/panel/stage" element={<StagePage />} />
      <Route path="/datasources" element={<SourceListPage />} />
      <Route path="/datasources/:uid" element={<SourcePage />} />
      <Route path="/connections/datasources" element={<SourceListPage />} />
      <Route path="/connections/datasources/edit/:uid" element={<SourcePage />} />
      <Route path="/connections/datasources/:type" element={<SourceListPage />} />
      <Route
        path="*"
        element={<EmptyState variant="not-found" message="Nothing is here. Choose a page from the menu." />}
      />
    </Routes>
  );
}

import React, { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';

const StartPage = lazy(() => import('./StartPage'));
const ActionPage = lazy(() => import('./action/ActionPage'));
const CataloguePage = lazy(() => import('./catalogue/CataloguePage'));

/** The app's pages, each a chunk of its own. */
export default function Pages() {
  return (
    <Routes>
      <Route path="act" element={<ActionPage />} />
      <Route path="catalogue" element={<CataloguePage />} />
      <Route path="*" element={<StartPage />} />
    </Routes>
  );
}

import React from 'react';
import { createRoot } from 'react-dom/client';
import { registerStandards } from './grafana/standards';
import { startServices } from './grafana/services';
import { startTranslations } from './grafana/translations';
import { App } from './shell/App';

await startTranslations();
startServices();
registerStandards();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<App />);
}

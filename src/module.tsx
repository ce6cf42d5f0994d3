import { lazy } from 'react';
import { AppPlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import pluginJson from './plugin.json';

await initPluginTranslations(pluginJson.id);

const Pages = lazy(() => import('./pages/Pages'));

export const plugin = new AppPlugin<{}>().setRootPage(Pages);

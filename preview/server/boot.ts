import fs from 'node:fs';
import path from 'node:path';
import type { Dashboard } from '@grafana/schema';
import type { Boot } from '../boot';
import { appMetaOf, findPlugins, metaOf, type BuiltPlugin } from './plugins';
import { readSources } from './provisioning';
import type { Settings } from './settings';

/** Read anew for every page, so that an edited dashboard shows after a reload. */
export function readBoot(settings: Settings): Boot {
  const plugins = findPlugins(settings.dist);
  const app = plugins.find(({ manifest }) => manifest.type === 'app');
  if (!app) {
    throw new Error(`No app plugin stands in ${settings.dist}; run npm run build.`);
  }
  return {
    app: appMetaOf(app),
    plugins: plugins.filter((plugin) => plugin !== app).map(metaOf),
    dashboards: dashboardsOf(app),
    sources: readSources(settings),
  };
}

function dashboardsOf({ manifest, folder }: BuiltPlugin): Dashboard[] {
  return (manifest.includes ?? [])
    .filter(({ type, path: file }) => String(type) === 'dashboard' && file)
    .map((include) => path.join(folder, include.path ?? ''))
    .filter((file) => fs.existsSync(file))
    .map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
}

import type { PluginMeta } from '@grafana/data';
import type { Boot, ProvisionedSource } from '../../boot';
import { startTheme } from './startTheme';

/** What Grafana's server writes into its page, as far as plugins and the libraries look at it. */
export function bootData({ app, plugins, sources }: Boot) {
  const panels = plugins.filter(({ type }) => String(type) === 'panel');
  return {
    user: user(),
    settings: {
      appUrl: `${location.origin}/`,
      appSubUrl: '',
      buildInfo: { version: '13.2.2', commit: '', env: 'production', edition: 'Open Source', hideVersion: false },
      namespace: 'default',
      defaultDatasource: sources.find(({ isDefault }) => isDefault)?.name ?? '',
      datasources: Object.fromEntries(sources.map((source, index) => [source.name, settingsOf(source, index)])),
      panels: Object.fromEntries(panels.map((meta) => [meta.id, meta])),
      apps: { [app.id]: { id: app.id, path: app.module, version: app.info.version, preload: false } },
      featureToggles: {},
      unifiedAlertingEnabled: false,
      exploreEnabled: true,
      minRefreshInterval: '1s',
    },
    navTree: [],
    assets: { light: '', dark: '' },
  };
}

function user() {
  return {
    id: 1,
    uid: 'preview',
    isSignedIn: true,
    login: 'preview',
    name: 'Preview',
    email: '',
    orgId: 1,
    orgName: 'Main Org.',
    orgRole: 'Admin',
    isGrafanaAdmin: true,
    theme: startTheme(),
    timezone: 'browser',
    weekStart: '',
    locale: navigator.language,
    regionalFormat: navigator.language,
    language: 'en-US',
    permissions: {},
    analytics: {},
  };
}

function settingsOf({ uid, name, type, jsonData, isDefault }: ProvisionedSource, index: number) {
  const meta: Partial<PluginMeta> = { id: type };
  return { id: index + 1, uid, name, type, jsonData, isDefault, access: 'proxy', readOnly: false, meta };
}

import { initPluginTranslations } from '@grafana/i18n';
import { loadResources } from '@grafana/scenes';
import { initializeI18n } from './setters.mjs';

export async function startTranslations() {
  await initializeI18n({ language: 'en-US', ns: 'grafana' });
  await initPluginTranslations('grafana-scenes', [loadResources]);
  // The last one to start gives the libraries their words: Grafana's own namespace.
  await initializeI18n({ language: 'en-US', ns: 'grafana' });
}

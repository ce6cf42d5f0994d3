import { DataSourceApi, DataSourcePlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import pluginJson from './plugin.json';

await initPluginTranslations(pluginJson.id);

class EmptyDatasource extends DataSourceApi {
  query = async () => ({ data: [] });
  testDatasource = async () => ({ status: 'success', message: '' });
}

export const plugin = new DataSourcePlugin(EmptyDatasource);

import { DataSourcePlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { BoardroomDataSource } from './datasource';
import { LazyConfigEditor, LazyQueryEditor } from './lazyEditors';
import pluginJson from './plugin.json';

await initPluginTranslations(pluginJson.id);

export const plugin = new DataSourcePlugin(BoardroomDataSource)
  .setConfigEditor(LazyConfigEditor)
  .setQueryEditor(LazyQueryEditor);

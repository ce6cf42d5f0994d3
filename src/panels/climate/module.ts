import { PanelPlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { noFieldOptions } from '../../ui/viewOptions';
import { addOptions, type Options } from './options';
import { Panel } from './Panel';
import pluginJson from './plugin.json';
import { suggestions } from './suggestions';

await initPluginTranslations(pluginJson.id);

export const plugin = new PanelPlugin<Options>(Panel)
  .setPanelOptions(addOptions)
  .useFieldConfig(noFieldOptions)
  .setSuggestionsSupplier(suggestions);

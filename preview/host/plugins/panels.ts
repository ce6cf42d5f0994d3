import { PanelPlugin, type PanelPluginMeta } from '@grafana/data';
import { stockPanels } from '../stock';
import { loadPlugin } from './load';

const ready = new Map<string, PanelPlugin>(Object.entries(stockPanels()));

/** What VizPanel asks first, to draw without a blink. */
export function panelFromCache(id: string): PanelPlugin | undefined {
  return ready.get(id);
}

export async function importPanel(id: string): Promise<PanelPlugin> {
  const known = ready.get(id);
  if (known) {
    return known;
  }
  const meta = panelMeta(id);
  const { plugin } = await loadPlugin(meta);
  const panel = await (plugin as PanelPlugin | Promise<PanelPlugin>);
  if (!(panel instanceof PanelPlugin)) {
    throw new Error(`${id} exports no panel plugin`);
  }
  panel.meta = meta;
  ready.set(id, panel);
  return panel;
}

function panelMeta(id: string): PanelPluginMeta {
  const meta = window.boot.plugins.find((plugin) => plugin.id === id);
  if (!meta) {
    throw new Error(`The preview has no panel ${id}: it is neither this app's nor one that it stands in for.`);
  }
  return { sort: 100, ...meta } as PanelPluginMeta;
}

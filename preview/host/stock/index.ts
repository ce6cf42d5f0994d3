import {
  FieldColorModeId,
  type FieldConfigEditorBuilder,
  FieldConfigProperty,
  identityOverrideProcessor,
  PanelPlugin,
  PluginType,
  type PanelPluginMeta,
  type PanelProps,
} from '@grafana/data';
import type { ComponentType } from 'react';
import { Bars } from './Bars';
import { Chart, STYLE } from './Chart';
import { HEADS } from './FrameTable';
import { Stat } from './Stat';
import { StockTable } from './StockTable';
import { Words } from './Words';

/** Grafana's own panels are not on npm; these are plain ones under the same ids. */
const STOCK: Record<string, { name: string; draw: ComponentType<PanelProps> }> = {
  stat: { name: 'Stat', draw: Stat },
  gauge: { name: 'Gauge', draw: Bars },
  bargauge: { name: 'Bar gauge', draw: Bars },
  barchart: { name: 'Bar chart', draw: Bars },
  table: { name: 'Table', draw: StockTable },
  timeseries: { name: 'Time series', draw: Chart },
  text: { name: 'Text', draw: Words },
};

/** Several series want several colours; a single value wants its threshold's. */
const COLOR: Record<string, FieldColorModeId> = {
  timeseries: FieldColorModeId.PaletteClassic,
  barchart: FieldColorModeId.PaletteClassic,
};

/** The line, its points, the line of the target; how the heads of a table stand. */
const KEPT: Record<string, Record<string, unknown>> = { timeseries: STYLE, table: HEADS };

export function stockPanels(): Record<string, PanelPlugin> {
  return Object.fromEntries(Object.entries(STOCK).map(([id, { name, draw }]) => [id, stockPanel(id, name, draw)]));
}

function stockPanel(id: string, name: string, draw: ComponentType<PanelProps>): PanelPlugin {
  const plugin = new PanelPlugin(draw).useFieldConfig({
    standardOptions: {
      [FieldConfigProperty.Color]: { defaultValue: { mode: COLOR[id] ?? FieldColorModeId.Thresholds } },
    },
    useCustomConfig: (builder) => keep(builder, KEPT[id] ?? {}),
  });
  plugin.meta = metaOf(id, name);
  return id === 'table' ? plugin.setNoPadding() : plugin;
}

/** A panel keeps those settings of its JSON that it has options for. */
function keep(builder: FieldConfigEditorBuilder<Record<string, unknown>>, settings: Record<string, unknown>) {
  for (const [path, defaultValue] of Object.entries(settings)) {
    builder.addCustomEditor({
      id: path,
      path,
      name: path,
      defaultValue,
      editor: () => null,
      override: () => null,
      process: identityOverrideProcessor,
      shouldApply: () => true,
    });
  }
}

function metaOf(id: string, name: string): PanelPluginMeta {
  const info = { author: { name: 'Preview' }, description: '', links: [], logos: { small: '', large: '' } };
  return {
    id,
    name,
    sort: 1,
    type: PluginType.panel,
    module: '',
    baseUrl: '',
    skipDataQuery: id === 'text',
    info: { ...info, screenshots: [], updated: '', version: '' },
  };
}

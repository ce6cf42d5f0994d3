import {
  DataSourcePlugin,
  matchPluginId,
  type DataSourceApi,
  type DataSourceInstanceSettings,
  type DataSourceRef,
  type ScopedVars,
} from '@grafana/data';
import {
  getTemplateSrv,
  type DataSourceSrv,
  type GetDataSourceListFilters,
  type RuntimeDataSource,
} from '@grafana/runtime';
import { WAREHOUSE } from '../../boot';
import { Warehouse } from '../query/Warehouse';
import { instances } from './instances';
import { loadPlugin } from './load';

type Ref = DataSourceRef | string | null;

const made = new Map<string, Promise<DataSourceApi>>();
const runtime = new Map<string, RuntimeDataSource>();

export const dataSources: DataSourceSrv = {
  get: async (ref, scopedVars) => {
    const settings = settingsOf(ref, scopedVars);
    if (!settings) {
      throw new Error(`Datasource ${nameIn(ref)} was not found`);
    }
    return runtime.get(settings.uid) ?? instance(settings);
  },
  getInstanceSettings: settingsOf,
  getList: (filters = {}) => instances().filter((settings) => fits(settings, filters)),
  reload: async () => made.clear(),
  registerRuntimeDataSource: ({ dataSource }) => void runtime.set(dataSource.uid, dataSource),
};

/** The plugin that a data source belongs to, with its editors. */
export async function dataSourcePlugin({ meta }: DataSourceInstanceSettings): Promise<DataSourcePlugin<DataSourceApi>> {
  const { plugin } = await loadPlugin(meta);
  const loaded = await plugin;
  if (!(loaded instanceof DataSourcePlugin)) {
    throw new Error(`${meta.id} exports no data source plugin`);
  }
  loaded.meta = meta;
  return loaded;
}

function instance(settings: DataSourceInstanceSettings): Promise<DataSourceApi> {
  const known = made.get(settings.uid) ?? make(settings);
  made.set(settings.uid, known);
  known.catch(() => made.delete(settings.uid));
  return known;
}

async function make(settings: DataSourceInstanceSettings): Promise<DataSourceApi> {
  if (settings.uid === WAREHOUSE) {
    return new Warehouse(settings);
  }
  const plugin = await dataSourcePlugin(settings);
  const api = new plugin.DataSourceClass(settings);
  api.components = plugin.components;
  // As Grafana does, for plugins older than these fields.
  Object.assign(api, {
    uid: settings.uid,
    name: settings.name,
    id: settings.id,
    type: settings.type,
    meta: settings.meta,
  });
  return api;
}

/** By uid, by name, through a variable, or the default one. */
function settingsOf(ref?: Ref, scopedVars?: ScopedVars): DataSourceInstanceSettings | undefined {
  const asked = nameIn(ref);
  const name = getTemplateSrv().replace(asked, scopedVars, firstOf);
  const all = instances();
  const found =
    name === 'default' || name === ''
      ? all.find(({ isDefault }) => isDefault)
      : (all.find(({ uid }) => uid === name) ?? all.find((each) => each.name === name));
  const known = found ?? runtime.get(name)?.instanceSettings;
  return known && name !== asked ? { ...known, rawRef: { type: known.type, uid: known.uid } } : known;
}

function nameIn(ref?: Ref): string {
  return typeof ref === 'string' ? ref : (ref?.uid ?? (ref?.type ? firstOfType(ref.type) : ''));
}

function firstOfType(type: string): string {
  return instances().find(({ meta }) => matchPluginId(type, meta))?.uid ?? '';
}

/** A data source variable with several values stands for its first where one is needed. */
function firstOf(value: string | string[]): string {
  return Array.isArray(value) ? value[0] : value;
}

const KINDS = ['metrics', 'tracing', 'logs', 'annotations', 'alerting'] as const;
const ASKABLE = ['metrics', 'tracing', 'logs', 'annotations'] as const;

function fits(settings: DataSourceInstanceSettings, filters: GetDataSourceListFilters): boolean {
  const { meta } = settings;
  const { all, pluginId, type, filter } = filters;
  const types = [type ?? []].flat();
  return (
    (all || ASKABLE.some((kind) => meta[kind])) &&
    KINDS.every((kind) => !filters[kind] || meta[kind]) &&
    (!pluginId || matchPluginId(pluginId, meta)) &&
    (types.length === 0 || types.some((each) => matchPluginId(each, meta))) &&
    (!filter || filter(settings))
  );
}

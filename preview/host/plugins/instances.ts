import type { DataSourceInstanceSettings, DataSourcePluginMeta } from '@grafana/data';
import type { ProvisionedSource } from '../../boot';

const EDITED = 'boardroom-cx-app:sources';

/** Every data source: the provisioned ones, as edited in this browser tab. */
export function instances(): DataSourceInstanceSettings[] {
  return sources().map(settingsFrom);
}

export function sources(): ProvisionedSource[] {
  const edits = edited();
  const added = Object.values(edits).filter(({ uid }) => window.boot.sources.every((source) => source.uid !== uid));
  return [...window.boot.sources.map((source) => edits[source.uid] ?? source), ...added];
}

/** An edit lives as long as the tab; the provisioning file stays as it is. */
export function keepEdit(source: ProvisionedSource) {
  sessionStorage.setItem(EDITED, JSON.stringify({ ...edited(), [source.uid]: source }));
}

export function dropEdit(uid: string) {
  const { [uid]: _, ...others } = edited();
  sessionStorage.setItem(EDITED, JSON.stringify(others));
}

export function isEdited(uid: string): boolean {
  return uid in edited();
}

function edited(): Record<string, ProvisionedSource> {
  return JSON.parse(sessionStorage.getItem(EDITED) ?? '{}');
}

function settingsFrom(source: ProvisionedSource, index: number): DataSourceInstanceSettings {
  const { uid, name, type, jsonData, isDefault, editable } = source;
  const meta = metaOf(type);
  return { id: index + 1, uid, name, type, jsonData, isDefault, meta, access: 'proxy', readOnly: !editable };
}

function metaOf(type: string): DataSourcePluginMeta {
  const meta = window.boot.plugins.find(({ id }) => id === type);
  return { ...(meta ?? foreign(type)) } as DataSourcePluginMeta;
}

const NAMES: Record<string, string> = {
  'grafana-postgresql-datasource': 'PostgreSQL',
  'motherduck-duckdb-datasource': 'DuckDB',
};

/** Three grey discs, seen on light and dark alike. */
const DISCS =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="#7b8087"><ellipse cx="16" cy="6" rx="12" ry="4"/><path d="M4 9c4 5 20 5 24 0v5c-4 5-20 5-24 0z"/><path d="M4 18c4 5 20 5 24 0v5c-4 5-20 5-24 0z"/></svg>'
  );

/** A data source that Grafana or another author would bring along. */
function foreign(type: string) {
  const logo = DISCS;
  const none = { name: '' };
  return {
    id: type,
    name: NAMES[type] ?? type,
    type: 'datasource',
    metrics: true,
    module: '',
    baseUrl: '',
    info: {
      author: none,
      description: '',
      links: [],
      logos: { small: logo, large: logo },
      screenshots: [],
      updated: '',
      version: '',
    },
  };
}

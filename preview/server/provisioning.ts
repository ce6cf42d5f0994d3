import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { WAREHOUSE, type ProvisionedSource } from '../boot';
import type { Settings } from './settings';
import { kindOf } from './warehouse';

const OURS = 'boardroom-cx-datasource';

/** The type of data source that a database is to Grafana. */
const GRAFANA_TYPE: Record<string, string> = {
  duckdb: 'motherduck-duckdb-datasource',
  postgres: 'grafana-postgresql-datasource',
};

/** The provisioned data sources; the warehouse takes the type of the database that stands in for it. */
export function readSources(settings: Settings): ProvisionedSource[] {
  const sources = provisioned(path.join(settings.root, 'provisioning/datasources'));
  const known = sources.length > 0 ? sources : bare();
  return known.map((source) => withMapping(asServed(source, settings), settings));
}

function provisioned(folder: string): ProvisionedSource[] {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
  return files
    .sort()
    .flatMap((file) => parse(fs.readFileSync(path.join(folder, file), 'utf8'))?.datasources ?? [])
    .map((entry) => fill({ isDefault: false, editable: false, jsonData: {}, ...entry }));
}

/** What stands without provisioning: a warehouse, and our data source without a mapping. */
function bare(): ProvisionedSource[] {
  const common = { isDefault: false, editable: true, jsonData: {} };
  return [
    { ...common, uid: WAREHOUSE, name: 'Warehouse', type: 'grafana-postgresql-datasource' },
    { ...common, uid: 'boardroom', name: 'Customer Boardroom', type: OURS, isDefault: true },
  ];
}

function asServed(source: ProvisionedSource, { databaseUrl }: Settings): ProvisionedSource {
  return source.uid === WAREHOUSE ? { ...source, type: GRAFANA_TYPE[kindOf(databaseUrl)] ?? source.type } : source;
}

function withMapping(source: ProvisionedSource, settings: Settings): ProvisionedSource {
  const file = source.type === OURS ? mappingFile(source, settings) : undefined;
  return file ? { ...source, jsonData: { ...source.jsonData, mapping: parse(fs.readFileSync(file, 'utf8')) } } : source;
}

/** The asked one; for the demo its own, unless the provisioning file holds one. */
function mappingFile({ jsonData }: ProvisionedSource, { mapping, databaseUrl, root }: Settings): string | undefined {
  if (mapping) {
    return path.resolve(mapping);
  }
  return databaseUrl || jsonData.mapping ? undefined : path.join(root, 'demo/mapping.json');
}

/** $NAME and ${NAME} from the environment, $$ for a dollar, as in Grafana's provisioning files. */
function fill<T>(value: T): T {
  if (typeof value === 'string') {
    return value.replace(/\$(?:\$|\{(\w+)\}|(\w+))/g, (_, a?: string, b?: string) =>
      a || b ? (process.env[String(a ?? b)] ?? '') : '$'
    ) as T;
  }
  if (Array.isArray(value)) {
    return value.map(fill) as T;
  }
  return value && typeof value === 'object'
    ? (Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)])) as T)
    : value;
}

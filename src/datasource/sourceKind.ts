import type { SourceKind } from '../model';

/** Grafana's own id of this plugin: a mapping that reads from us would go round in circles. */
export const OWN_TYPE = 'boardroom-cx-datasource';

/** Plugin id -> the SQL that we write for it. PostgreSQL was called `postgres` before Grafana 10.2.3, and old references keep that. */
const WRITTEN_FOR: Readonly<Record<string, SourceKind>> = {
  'grafana-postgresql-datasource': 'postgres',
  postgres: 'postgres',
  mysql: 'mysql',
  mssql: 'mssql',
  'trino-datasource': 'trino',
  'grafana-athena-datasource': 'trino',
  'frser-sqlite-datasource': 'sqlite',
  'motherduck-duckdb-datasource': 'duckdb',
  'grafana-clickhouse-datasource': 'clickhouse',
};

/** What we can ask a data source of this type for: cells by a statement, or only rows. */
export function sourceKind(type: string): SourceKind {
  return WRITTEN_FOR[type] ?? 'rows';
}

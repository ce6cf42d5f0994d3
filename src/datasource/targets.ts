type Target = Readonly<Record<string, unknown>>;

/** How each data source wants a statement handed over. Read from the plugins' own query types. */
const STATEMENT_TARGETS: Readonly<Record<string, (statement: string) => Target>> = {
  'grafana-postgresql-datasource': coreSql,
  postgres: coreSql,
  mysql: coreSql,
  mssql: coreSql,
  'motherduck-duckdb-datasource': coreSql,
  'grafana-clickhouse-datasource': (rawSql) => ({
    rawSql,
    editorType: 'sql',
    format: 1,
    queryType: 'table',
    pluginVersion: '',
  }),
  'grafana-athena-datasource': (rawSQL) => ({
    rawSQL,
    format: 1,
    connectionArgs: { region: '__default', catalog: '__default', database: '__default' },
  }),
  'grafana-redshift-datasource': (rawSQL) => ({ rawSQL, format: 1 }),
  'trino-datasource': (rawSQL) => ({ rawSQL, format: 1 }),
  'grafana-bigquery-datasource': (rawSql) => ({ rawSql, format: 1, rawQuery: true, editorMode: 'code' }),
  'grafana-snowflake-datasource': (rawSql) => ({ rawSql, format: 1 }),
  'michelin-snowflake-datasource': (queryText) => ({ queryText, queryType: 'table', timeColumns: [] }),
  'mullerpeter-databricks-datasource': (rawSqlQuery) => ({
    rawSqlQuery,
    querySettings: { convertLongToWide: false },
  }),
  'frser-sqlite-datasource': (queryText) => ({
    queryText,
    rawQueryText: queryText,
    queryType: 'table',
    timeColumns: [],
  }),
};

function coreSql(rawSql: string): Target {
  return { rawSql, format: 'table', rawQuery: true, editorMode: 'code' };
}

/** The query of a data source type that runs this statement, or undefined where nobody has taught us its shape. */
export function statementTarget(type: string, statement: string): Target | undefined {
  return STATEMENT_TARGETS[type]?.(statement);
}

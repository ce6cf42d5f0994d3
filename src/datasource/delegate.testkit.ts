import {
  dateTime,
  FieldType,
  toDataFrame,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  type DataSourceInstanceSettings,
} from '@grafana/data';
import { of, type Observable } from 'rxjs';
import type { RowsWant, StatementWant } from '../answer/step';

type Answer = (request: DataQueryRequest) => Observable<DataQueryResponse> | Promise<DataQueryResponse>;

interface Neighbour {
  uid: string;
  name?: string;
  type?: string;
  answer?: Answer;
  filterQuery?: (query: object) => boolean;
}

const srv = { neighbours: new Map<string, Neighbour>(), variables: new Map<string, string | string[]>() };

/** Requests that reached a data source, as they were when they arrived. */
export const arrived: DataQueryRequest[] = [];

/** The data sources and variables that Grafana has in this test. */
export function grafanaHas(neighbours: Neighbour[], variables: Record<string, string | string[]> = {}): void {
  srv.neighbours = new Map(neighbours.map((neighbour) => [neighbour.uid, neighbour]));
  srv.variables = new Map(Object.entries(variables));
  arrived.length = 0;
}

const POSTGRES = 'grafana-postgresql-datasource';

/** Stands in for `getDataSourceSrv()`: as in Grafana, backend sources write into the headers of the request they get. */
export const mockDataSourceSrv = {
  getInstanceSettings: ({ uid }: { uid: string }) => {
    const found = srv.neighbours.get(uid);
    return found && settingsOf(found);
  },
  get: async ({ uid }: { uid: string }) => {
    const found = srv.neighbours.get(uid);
    if (!found) {
      throw new Error(`Datasource ${uid} was not found`);
    }
    return sourceOf(found);
  },
};

function settingsOf({ uid, name = 'Warehouse', type = POSTGRES }: Neighbour): Partial<DataSourceInstanceSettings> {
  return { uid, name, type };
}

function sourceOf(neighbour: Neighbour): Partial<DataSourceApi> {
  const { uid, name = 'Warehouse', type = POSTGRES, answer = () => of({ data: [] }), filterQuery } = neighbour;
  return {
    uid,
    name,
    type,
    filterQuery,
    query: (request) => {
      arrived.push({ ...request, headers: { ...request.headers } });
      Object.assign(request.headers ?? {}, { 'X-Plugin-Id': type });
      return answer(request);
    },
    testDatasource: async () => ({ status: 'success', message: 'Database Connection OK' }),
  };
}

type Format = string | ((value: string | string[], variable: object) => string);

/** Stands in for `getTemplateSrv()`: scoped variables first, then the dashboard's; unknown ones stay as they are. */
export const mockTemplateSrv = {
  getVariables: () => [...srv.variables].map(([name, value]) => ({ name, current: { value } })),
  containsTemplate: (text: string) => text.includes('$'),
  replace: (text = '', scopedVars: Record<string, { value: string | string[] }> = {}, format: Format = 'glob') =>
    text.replace(/\$(\w+)|\$\{(\w+)[^}]*\}/g, (match: string, bare?: string, braced?: string) => {
      const name = bare ?? braced ?? '';
      const value = scopedVars[name]?.value ?? srv.variables.get(name);
      return value === undefined ? match : written(value, format);
    }),
};

function written(value: string | string[], format: Format): string {
  if (typeof format === 'function') {
    return format(value, { multi: Array.isArray(value) });
  }
  return Array.isArray(value) ? `{${value.join(',')}}` : value;
}

export function request(changed: Partial<DataQueryRequest> = {}): DataQueryRequest {
  const from = dateTime('2026-11-01T00:00:00Z');
  const to = dateTime('2026-11-08T00:00:00Z');
  return {
    requestId: 'SQR100',
    app: 'dashboard',
    interval: '1h',
    intervalMs: 3_600_000,
    maxDataPoints: 500,
    range: { from, to, raw: { from, to } },
    scopedVars: {},
    startTime: Date.UTC(2026, 10, 8, 12),
    targets: [],
    timezone: 'utc',
    ...changed,
  };
}

export function statement(text: string, changed: Partial<StatementWant> = {}): StatementWant {
  return { kind: 'statement', id: 'cells', source: 'warehouse', mapping: 'contact', statement: text, ...changed };
}

export function rows(target: Record<string, unknown>, columns: string[], changed: Partial<RowsWant> = {}): RowsWant {
  return {
    kind: 'rows',
    id: 'rows',
    source: 'warehouse',
    mapping: 'contact',
    target,
    period: null,
    columns,
    ...changed,
  };
}

/** A frame as a SQL source sends it. */
export function frame(columns: Record<string, unknown[]>, changed: Partial<DataFrame> = {}): DataFrame {
  const fields = Object.entries(columns).map(([name, values]) => ({
    name,
    values,
    ...(/_at$/.test(name) && { type: FieldType.time }),
  }));
  return { ...toDataFrame({ fields }), ...changed };
}

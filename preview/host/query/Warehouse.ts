import {
  DataSourceApi,
  LoadingState,
  type DataFrame,
  type DataQuery,
  type DataQueryError,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceInstanceSettings,
  type ScopedVars,
} from '@grafana/data';
import { frameToMetricFindValue, getTemplateSrv } from '@grafana/runtime';
import { forkJoin, lastValueFrom, map, of, type Observable } from 'rxjs';
import { ask, type Refusal } from './ask';
import { frameFrom } from './frameFrom';

interface SqlQuery extends DataQuery {
  rawSql?: string;
  rawSQL?: string;
  format?: string | number;
}

type Answer = { frame: DataFrame } | { error: DataQueryError };

/** Grafana's SQL data sources, as far as a plugin that delegates to one can tell: rawSql in, a table out. */
export class Warehouse extends DataSourceApi<SqlQuery> {
  constructor(settings: DataSourceInstanceSettings) {
    super(settings);
  }

  query(request: DataQueryRequest<SqlQuery>): Observable<DataQueryResponse> {
    const targets = request.targets.filter((target) => this.filterQuery(target));
    const answers = targets.map((target) => this.answer(target, request.scopedVars));
    return answers.length === 0 ? of({ data: [] }) : forkJoin(answers).pipe(map(together));
  }

  filterQuery(query: SqlQuery): boolean {
    return !query.hide && Boolean(query.rawSql);
  }

  async metricFindQuery(query: string | SqlQuery, options?: { scopedVars?: ScopedVars }) {
    const target = typeof query === 'string' ? { refId: 'A', rawSql: query } : query;
    const answer = await lastValueFrom(this.answer(target, options?.scopedVars));
    return 'frame' in answer ? frameToMetricFindValue(answer.frame) : [];
  }

  async testDatasource() {
    const answer = await lastValueFrom(this.answer({ refId: 'A', rawSql: 'SELECT 1' }));
    return 'frame' in answer
      ? { status: 'success', message: 'Database Connection OK' }
      : { status: 'error', message: answer.error.message ?? '' };
  }

  interpolateVariablesInQueries(queries: SqlQuery[], scopedVars: ScopedVars): SqlQuery[] {
    const datasource = this.getRef();
    return queries.map((query) => ({ ...query, datasource, rawSql: interpolated(query, scopedVars), rawQuery: true }));
  }

  private answer(target: SqlQuery, scopedVars: ScopedVars = {}): Observable<Answer> {
    const statement = interpolated(target, scopedVars);
    return ask({ source: this.uid, statement }).pipe(
      map((reply): Answer => {
        const { refId } = target;
        return 'columns' in reply ? { frame: frameFrom(reply, refId, statement) } : { error: errorFrom(reply, refId) };
      })
    );
  }
}

function together(answers: Answer[]): DataQueryResponse {
  const data = answers.flatMap((answer) => ('frame' in answer ? [answer.frame] : []));
  const errors = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
  return errors.length > 0
    ? { data, errors, error: errors[0], state: LoadingState.Error }
    : { data, state: LoadingState.Done };
}

function errorFrom({ status, message }: Refusal, refId: string): DataQueryError {
  return { refId, status, message, data: { message } };
}

function interpolated({ rawSql }: SqlQuery, scopedVars: ScopedVars): string {
  return getTemplateSrv().replace(rawSql, scopedVars, quoted);
}

/** As Grafana's SQL data sources: one value of a plain variable stands bare, several are quoted and joined. */
function quoted(value: string | string[] | number, variable: { multi?: boolean; includeAll?: boolean }) {
  if (Array.isArray(value)) {
    return value.map(literal).join(',');
  }
  return typeof value === 'string' && (variable.multi || variable.includeAll) ? literal(value) : value;
}

const literal = (text: unknown) => `'${String(text).replace(/'/g, "''")}'`;

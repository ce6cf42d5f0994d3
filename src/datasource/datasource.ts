import {
  DataSourceApi,
  getDefaultTimeRange,
  LoadingState,
  type AdHocVariableFilter,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceGetDrilldownsApplicabilityOptions,
  type DataSourceGetTagValuesOptions,
  type DataSourceInstanceSettings,
  type DrilldownsApplicability,
  type LegacyMetricFindQueryOptions,
  type MetricFindValue,
  type ScopedVars,
  type TestDataSourceResponse,
  type TimeRange,
} from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { catchError, defer, firstValueFrom, map, of, switchMap, type Observable } from 'rxjs';
import { framesOf } from '../frame';
import {
  Problem,
  problemFrom,
  queryOf,
  type Columns,
  type Definitions,
  type Period,
  type Profile,
  type Query,
  type Request,
  type Result,
} from '../model';
import type { Unavailable } from '../answer/available';
import { adHocFilters, applicability } from './adhoc';
import { ask, sourceOf, testSource } from './delegate';
import { displayText, type Titles } from './displayText';
import { scoreDraft } from './draft';
import { interpolated } from './interpolate';
import { KeptCells } from './keptCells';
import { listFor, titled, valuesOf } from './lists';
import { notedActions } from './notedActions';
import { errorOf, together, type Answered } from './packets';
import { DEFAULT_QUERY, isComplete, questionOf } from './question';
import { testResponse, type TestedSource } from './report';
import { answerRoom, definitionsRoom } from './rooms';
import { parseSettings, type Settings } from './settings/settings';
import { Shelf } from './shelf';
import { walk, type Host, type Told } from './transport';
import type {
  BoardroomApi,
  BoardroomOptions,
  BoardroomQuery,
  BoardroomVariableQuery,
  DraftScores,
  Named,
  Vocabulary,
} from './types';
import { variableQuery } from './variableQuery';
import { BoardroomVariables } from './variableSupport';

const MS = 1000;

/** Named metrics and scores, computed through the data sources that the house already has. */
export class BoardroomDataSource extends DataSourceApi<BoardroomQuery, BoardroomOptions> implements BoardroomApi {
  private readonly settings: Settings | Problem;
  /** One for the whole instance, so that all panels on it share what they ask. */
  private readonly shelf = new Shelf<Columns | Problem>();
  private readonly kept = new KeptCells();
  /** Names speak for themselves until the first answer has brought the catalogue. */
  private titles: Titles = { metrics: {}, dimensions: {}, profiles: {} };

  constructor(instance: DataSourceInstanceSettings<BoardroomOptions>) {
    super(instance);
    this.settings = attempt(() => parseSettings(instance.jsonData));
    this.variables = new BoardroomVariables(this);
  }

  query(request: DataQueryRequest<BoardroomQuery>): Observable<DataQueryResponse> {
    const targets = request.targets.filter((target) => this.filterQuery(target));
    return targets.length === 0
      ? of({ data: [], state: LoadingState.Done })
      : together(targets.map((target) => this.answer(target, request)));
  }

  filterQuery(query: BoardroomQuery): boolean {
    return isComplete(query);
  }

  getDefaultQuery(): Partial<BoardroomQuery> {
    return DEFAULT_QUERY;
  }

  getQueryDisplayText(query: BoardroomQuery): string {
    return displayText(query, this.titles);
  }

  interpolateVariablesInQueries(
    queries: BoardroomQuery[],
    scopedVars: ScopedVars,
    filters?: AdHocVariableFilter[]
  ): BoardroomQuery[] {
    return queries.map((query) => {
      const filled = interpolated(query, scopedVars);
      return { ...filled, datasource: this.getRef(), filters: [...(filled.filters ?? []), ...adHocFilters(filters)] };
    });
  }

  async testDatasource(): Promise<TestDataSourceResponse> {
    try {
      const definitions = await this.definitions({});
      const request = this.ownRequest();
      const sources = await Promise.all(Object.keys(definitions.sources).map(tested));
      const { checkStreet } = await answerRoom();
      const { result: report } = await firstValueFrom(
        walk(checkStreet(definitions, { now: request.startTime }), this.hostFor(request))
      );
      return testResponse(report, sources);
    } catch (thrown) {
      return { status: 'error', message: problemFrom(thrown).toLine() };
    }
  }

  metricFindQuery(
    stored: string | BoardroomVariableQuery,
    { range, scopedVars }: LegacyMetricFindQueryOptions = {}
  ): Promise<MetricFindValue[]> {
    return firstValueFrom(defer(() => this.list(variableQuery(stored), this.ownRequest(range, scopedVars))));
  }

  /** What a dashboard variable offers. */
  list(query: BoardroomVariableQuery, request: DataQueryRequest): Observable<MetricFindValue[]> {
    return defer(() => this.listOptions(request)).pipe(switchMap((options) => listFor(query, options)));
  }

  async getTagKeys(): Promise<MetricFindValue[]> {
    return titled((await this.vocabulary()).dimensions);
  }

  getTagValues({ key, timeRange }: DataSourceGetTagValuesOptions<BoardroomQuery>): Promise<MetricFindValue[]> {
    return firstValueFrom(
      defer(() => this.listOptions(this.ownRequest(timeRange))).pipe(switchMap((options) => valuesOf(key, options)))
    );
  }

  async getDrilldownsApplicability({
    filters = [],
  }: DataSourceGetDrilldownsApplicabilityOptions<BoardroomQuery> = {}): Promise<DrilldownsApplicability[]> {
    return applicability(filters, (await this.vocabulary()).dimensions);
  }

  named(): Named {
    return this.settings instanceof Problem ? NO_SETTINGS : this.settings;
  }

  async unavailable(): Promise<Unavailable[]> {
    const definitions = await this.definitions({});
    const { unavailableMetrics } = await answerRoom();
    return Object.keys(definitions.entities).flatMap((entity) => unavailableMetrics(entity, definitions));
  }

  draft(profile: Profile): Observable<DraftScores> {
    return defer(async () => {
      const request = this.ownRequest();
      const definitions = await this.definitions({});
      return { definitions, host: this.hostFor(request), now: request.startTime };
    }).pipe(switchMap((asking) => scoreDraft(profile, asking)));
  }

  told(query: Query, range: TimeRange): Observable<Result> {
    const target = { ...queryOf(query), refId: 'A' };
    return this.walked(target, this.ownRequest(range)).pipe(map(({ result }) => result));
  }

  private answer(target: BoardroomQuery, request: DataQueryRequest): Observable<Answered> {
    return this.walked(target, request).pipe(
      map((told) => shown(told, target)),
      catchError((thrown) => of({ frames: [], errors: [errorOf(problemFrom(thrown), target.refId)], isWhole: true }))
    );
  }

  private walked(target: BoardroomQuery, request: DataQueryRequest): Observable<Told<Result>> {
    return defer(async () => {
      const question = questionOf(target, request);
      const [{ street, listedOver }, definitions] = await Promise.all([
        answerRoom(),
        this.definitions(request.scopedVars),
      ]);
      return street(await withNoted(question, listedOver), definitions);
    }).pipe(switchMap((walking) => walk(walking, this.hostFor(request))));
  }

  private async definitions(scopedVars: ScopedVars): Promise<Definitions> {
    const settings = this.knownSettings();
    const { definitionsFor } = await definitionsRoom();
    const definitions = definitionsFor(settings, scopedVars);
    this.titles = definitions;
    return definitions;
  }

  /** What can be named in a query: the catalogue and the house's own. */
  private async vocabulary(): Promise<Vocabulary> {
    const { vocabulary } = await definitionsRoom();
    return vocabulary(this.named());
  }

  private knownSettings(): Settings {
    if (this.settings instanceof Problem) {
      throw this.settings;
    }
    return this.settings;
  }

  private hostFor(request: DataQueryRequest): Host {
    const options = { shelf: this.shelf, kept: this.kept, timeoutMs: this.knownSettings().timeoutSeconds * MS };
    return { ask: (wants) => ask(wants, request, options) };
  }

  private async listOptions(request: DataQueryRequest) {
    const { range, scopedVars, startTime } = request;
    return {
      definitions: await this.definitions(scopedVars),
      host: this.hostFor(request),
      period: { from: range.from.valueOf(), to: range.to.valueOf() },
      now: startTime,
    };
  }

  /** A request that no panel made: for tests, variables and filters. */
  private ownRequest(range?: TimeRange, scopedVars: ScopedVars = {}): DataQueryRequest<DataQuery> {
    const startTime = Date.now();
    return {
      requestId: `${this.uid}-${startTime}`,
      app: 'boardroom',
      interval: '1m',
      intervalMs: 60 * MS,
      range: range ?? getDefaultTimeRange(),
      scopedVars,
      startTime,
      targets: [],
      timezone: 'browser',
    };
  }
}

const NO_SETTINGS: Settings = {
  mapping: { version: 1, name: '', entities: {} },
  metrics: [],
  profiles: [],
  baselines: [],
  signalsByPerson: false,
  timeoutSeconds: 0,
};

/** Actions are kept in two places: what the house maps, and annotations. */
async function withNoted(question: Request, listedOver: (period: Period) => Period): Promise<Request> {
  return question.answer === 'actions' || question.answer === 'climate'
    ? { ...question, noted: await notedActions(listedOver(question.period)) }
    : question;
}

function shown({ result, isWhole }: Told<Result>, { refId, evidence }: Query & DataQuery): Answered {
  const failures = result.problems.filter(({ severity }) => severity === 'error');
  return {
    frames: framesOf(result, { refId, evidence }),
    errors: failures.map((problem) => errorOf(problem, refId)),
    isWhole,
  };
}

async function tested(ref: string): Promise<TestedSource> {
  const source = attempt(() => sourceOf(ref, {}));
  if (source instanceof Problem || !source) {
    return { ref, uid: ref, name: ref, typeName: 'unknown', ...(source && { problem: source }) };
  }
  const { uid, name, typeName } = source;
  try {
    const { status, message } = await testSource(ref);
    const problem = status === 'error' ? new Problem('source', message) : undefined;
    return { ref, uid, name, typeName, problem };
  } catch (thrown) {
    return { ref, uid, name, typeName, problem: problemFrom(thrown) };
  }
}

function attempt<T>(make: () => T): T | Problem {
  try {
    return make();
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

import type {
  DataQueryRequest,
  DataSourceApi,
  DataSourceGetTagValuesOptions,
  DataSourceJsonData,
  MetricFindValue,
  TimeRange,
} from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { Observable } from 'rxjs';
import type { Unavailable } from '../answer/available';
import type { Baseline, Definitions, Field, Mapping, Metric, Profile, Query, Result, ScorecardResult } from '../model';
import type { Settings } from './settings/settings';

/** What a panel stores: the question, and what Grafana adds to any question. */
export interface BoardroomQuery extends Query, DataQuery {}

/** What the datasource stores. It reaches every viewer's browser, so nothing secret is in it. */
export interface BoardroomOptions extends DataSourceJsonData {
  version?: 1;
  mapping?: Mapping;
  /** Metrics of the house; one of the same name as a metric of the catalogue takes its place. */
  metrics?: Metric[];
  profiles?: Profile[];
  /** Periods that the house compares with by name. */
  baselines?: Baseline[];
  /** Signals may be asked about single people. */
  signalsByPerson?: boolean;
  /** How long a data source may take before we stop waiting. */
  timeoutSeconds?: number;
}

export const LISTS = ['values', 'metrics', 'profiles', 'dimensions'] as const;
export type ListKind = (typeof LISTS)[number];

/** What a dashboard variable stores. */
export interface BoardroomVariableQuery extends DataQuery {
  list: ListKind;
  /** Only for `values`. */
  dimension?: string;
}

/** What can be named in a query: the catalogue and the house's own. */
export interface Vocabulary extends Omit<Definitions, 'mapping' | 'sources'> {
  /** Fields that the mapping adds, by entity. */
  own: Readonly<Record<string, readonly Field[]>>;
}

/** What the house adds to the catalogue. */
export type Named = Pick<Settings, 'mapping' | 'metrics' | 'profiles'> & Partial<Pick<Settings, 'baselines'>>;

/** The last four weeks, scored twice. */
export interface DraftScores {
  /** By the profile of that name as panels see it now; null where there is none yet. */
  stored: ScorecardResult | null;
  draft: ScorecardResult;
}

/** The datasource as its editors know it. */
export interface BoardroomApi extends DataSourceApi<BoardroomQuery, BoardroomOptions> {
  /** What the house names itself. */
  named(): Named;
  /** Metrics that the mapping cannot feed, each with what is missing. */
  unavailable(): Promise<ReadonlyArray<Pick<Unavailable, 'metric' | 'missing' | 'reason'>>>;
  /** What a profile that is being written would score, beside what is stored. */
  draft(profile: Profile): Observable<DraftScores>;
  /** The answer to a question that no panel asks, as it is known so far and then as a whole. */
  told(query: Query, range: TimeRange): Observable<Result>;
  list(query: BoardroomVariableQuery, request: DataQueryRequest): Observable<MetricFindValue[]>;
  getTagValues(options: DataSourceGetTagValuesOptions<BoardroomQuery>): Promise<MetricFindValue[]>;
}

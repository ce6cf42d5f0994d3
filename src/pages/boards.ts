import { getDataSourceSrv } from '@grafana/runtime';
import type { MetricFindValue, TimeRange } from '@grafana/data';
import type { Observable } from 'rxjs';
import { catalog } from '../catalog';
import { Problem, problemFrom, type Metric, type Query, type Result } from '../model';

/** One constant until the plugin has an owner on grafana.com. */
const BOARDROOM = 'boardroom-cx-datasource';

interface Vocabulary {
  metrics: Readonly<Record<string, Metric>>;
}

/** What a page asks a data source of ours. */
export interface Board {
  vocabulary(): Promise<Vocabulary> | Vocabulary;
  unavailable(): Promise<ReadonlyArray<{ metric: string; missing: string; reason?: string }>>;
  told(query: Query, range: TimeRange): Observable<Result>;
  metricFindQuery(query: object): Promise<MetricFindValue[]>;
}

/** The metrics that can be named, and why some of them cannot be computed. */
export interface Known {
  metrics: readonly Metric[];
  unavailable: ReadonlyMap<string, string>;
}

/** What the product brings without any data. */
export const plainCatalogue: Known = { metrics: Object.values(catalog.metrics), unavailable: new Map() };

/** The Customer Boardroom data sources that this viewer may see. */
export function boards(): Array<{ uid: string; name: string }> {
  return getDataSourceSrv()
    .getList({ type: BOARDROOM })
    .map(({ uid, name }) => ({ uid, name }));
}

/** What one of them knows. A Problem says why it cannot tell. */
export async function knownTo(uid: string): Promise<Known | Problem> {
  try {
    const board = await boardOf(uid);
    const [{ metrics }, missing] = await Promise.all([board.vocabulary(), board.unavailable()]);
    return {
      metrics: Object.values(metrics),
      unavailable: new Map(missing.map((each) => [each.metric, each.reason ?? each.missing])),
    };
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

/** The data source itself. Throws a Problem where it is none of ours. */
export async function boardOf(uid: string): Promise<Board> {
  const board: unknown = await getDataSourceSrv().get({ uid });
  if (!isBoard(board)) {
    throw new Problem('invalid', `"${uid}" is no Customer Boardroom data source.`);
  }
  return board;
}

function isBoard(thing: unknown): thing is Board {
  return typeof thing === 'object' && thing !== null && 'vocabulary' in thing && 'unavailable' in thing;
}

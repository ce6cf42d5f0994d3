import { getDataSourceSrv } from '@grafana/runtime';
import { catalog } from '../../catalog';
import { Problem, problemFrom, type Metric } from '../../model';

/** One constant until the plugin has an owner on grafana.com. */
const BOARDROOM = 'boardroom-cx-datasource';

interface Vocabulary {
  metrics: Readonly<Record<string, Metric>>;
}

/** What a page asks a data source of ours. */
interface Board {
  vocabulary(): Promise<Vocabulary> | Vocabulary;
  unavailable(): Promise<ReadonlyArray<{ metric: string; missing: string; reason?: string }>>;
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
    const board: unknown = await getDataSourceSrv().get({ uid });
    if (!isBoard(board)) {
      return new Problem('invalid', `"${uid}" is no Customer Boardroom data source.`);
    }
    const [{ metrics }, missing] = await Promise.all([board.vocabulary(), board.unavailable()]);
    return {
      metrics: Object.values(metrics),
      unavailable: new Map(missing.map((each) => [each.metric, each.reason ?? each.missing])),
    };
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

function isBoard(thing: unknown): thing is Board {
  return typeof thing === 'object' && thing !== null && 'vocabulary' in thing && 'unavailable' in thing;
}

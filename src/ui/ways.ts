import { locationUtil, urlUtil } from '@grafana/data';
import type { ChosenMetric, Filter, MetricInfo, Query, ResultBase } from '../model';

const ACTION_PAGE = '/a/boardroom-cx-app/act';

/** A figure that somebody wants to go on from: of which place, and by which data source it was told. */
export interface Figure {
  result: Pick<ResultBase, 'period' | 'dimensions' | 'filters'>;
  path: ReadonlyArray<string | null>;
  /** The figure itself first. */
  metrics: readonly ChosenMetric[];
  /** Its uid. */
  source: string;
}

/** The metric as it was computed, but for parameters that only its question knows. */
export const chosenOf = ({ metric, variant }: MetricInfo): ChosenMetric => ({
  metric,
  ...(variant !== null && { variant }),
});

/** Where Explore shows the figures of that place alone, week by week. */
export const weeksUrl = (figure: Figure): string => exploreUrl(figure, { grain: 'week' });

/** Where Explore lists each contact that counted, with what it added above and below the line. */
export const contactsUrl = (figure: Figure): string =>
  exploreUrl(figure, { metrics: figure.metrics.slice(0, 1), groupBy: ['contact'], grain: 'none' });

/** Figures that are made of contacts can be taken apart to single ones. */
export const isOfContacts = ({ entity }: MetricInfo): boolean => entity === 'contact';

/** Where an action about that figure is noted, and what came of earlier ones is told. */
export function actionUrl({ result, path, metrics, source }: Figure): string {
  const place = Object.fromEntries(
    path.flatMap((value, level) => (value === null ? [] : [[nameAt(result, level), value]]))
  );
  return ownUrl(urlUtil.renderUrl(ACTION_PAGE, { source, metric: metrics[0]?.metric, ...place }));
}

function exploreUrl({ result, path, metrics, source }: Figure, asked: Partial<Query>): string {
  const { period, filters = [] } = result;
  const query: Query = {
    ...{ version: 1, answer: 'metrics', metrics, evidence: true },
    ...asked,
    filters: [
      ...filters,
      ...path.map((value, level): Filter => ({ dimension: nameAt(result, level), operator: 'in', values: [value] })),
    ],
  };
  const range = { from: String(period.from), to: String(period.to) };
  const panes = { a: { datasource: source, queries: [{ refId: 'A', ...query, datasource: { uid: source } }], range } };
  return ownUrl(urlUtil.renderUrl('/explore', { schemaVersion: 1, panes: JSON.stringify(panes) }));
}

const nameAt = ({ dimensions }: Figure['result'], level: number): string => dimensions[level].name;

const ownUrl = (url: string): string => locationUtil.assureBaseUrl(url);

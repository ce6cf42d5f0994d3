import { locationUtil, urlUtil } from '@grafana/data';
import type { FoundSignal, Query, SignalsResult } from '../../model';

/** Where Explore shows a signal's figures week by week, for its unit alone; `source` is the uid of the data source that was asked. */
export function exploreUrl({ metrics, dimensions, period }: SignalsResult, found: FoundSignal, source: string): string {
  const seen = [...found.evidence, ...(found.truth ? [found.truth] : [])].map(({ metric }) => metrics[metric]);
  const query: Query & { refId: string } = {
    refId: 'A',
    version: 1,
    answer: 'metrics',
    metrics: seen.map(({ metric, variant }) => ({ metric, ...(variant !== null && { variant }) })),
    grain: 'week',
    evidence: true,
    filters: found.path.map((value, level) => ({ dimension: dimensions[level].name, operator: 'in', values: [value] })),
  };
  const range = { from: String(period.from), to: String(period.to) };
  const panes = { a: { datasource: source, queries: [{ ...query, datasource: { uid: source } }], range } };
  return locationUtil.assureBaseUrl(urlUtil.renderUrl('/explore', { schemaVersion: 1, panes: JSON.stringify(panes) }));
}

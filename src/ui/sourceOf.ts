import type { DataFrame, PanelData } from '@grafana/data';

/** The uid of the data source that gave a frame; null where nothing says so. */
export function sourceOf({ request }: PanelData, { refId }: DataFrame): string | null {
  const targets = request?.targets ?? [];
  return (targets.find((target) => target.refId === refId) ?? targets[0])?.datasource?.uid ?? null;
}

import { getDefaultTimeRange, LoadingState, type PanelData, type PanelProps } from '@grafana/data';

/** What Grafana hands to a panel, as far as ours read it. */
export function panelProps<Options>(
  data: Pick<PanelData, 'series'> & Partial<PanelData>,
  { width, height }: { width: number; height: number },
  options: Options
): PanelProps<Options> {
  const known = { state: LoadingState.Done, timeRange: getDefaultTimeRange(), ...data };
  const fieldConfig = { defaults: {}, overrides: [] };
  return { id: 1, data: known, width, height, fieldConfig, timeZone: 'utc', options } as unknown as PanelProps<Options>;
}

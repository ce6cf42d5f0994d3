import {
  getFieldDisplayValues,
  type FieldDisplay,
  type GrafanaTheme2,
  type PanelProps,
  type ReduceDataOptions,
} from '@grafana/data';

export interface SingleValueOptions {
  reduceOptions?: ReduceDataOptions;
}

/** The single values of a panel, as Stat, Gauge and Bar gauge all reduce them. */
export function displaysOf(
  props: PanelProps<SingleValueOptions>,
  theme: GrafanaTheme2,
  sparkline = false
): FieldDisplay[] {
  const { data, fieldConfig, options, replaceVariables, timeZone } = props;
  const reduceOptions = options.reduceOptions ?? { calcs: ['lastNotNull'], values: false };
  return getFieldDisplayValues({
    data: data.series,
    fieldConfig,
    reduceOptions,
    replaceVariables,
    sparkline,
    theme,
    timeZone,
  });
}

import React, { useMemo } from 'react';
import { cacheFieldDisplayNames, type DataFrame, type Field, FieldType, type PanelProps } from '@grafana/data';
import { PanelDataErrorView } from '@grafana/runtime';
import {
  AxisPlacement,
  GraphDrawStyle,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LineInterpolation,
  type VizLegendOptions,
  VisibilityMode,
} from '@grafana/schema';
import { TimeSeries } from '@grafana/ui';

interface ChartOptions {
  legend?: VizLegendOptions;
}

const LEGEND: VizLegendOptions = {
  displayMode: LegendDisplayMode.List,
  placement: 'bottom',
  showLegend: true,
  calcs: [],
};
/** Grafana's own defaults for what a dashboard may set of a line. */
export const STYLE = {
  drawStyle: GraphDrawStyle.Line,
  lineWidth: 1,
  fillOpacity: 0,
  showPoints: VisibilityMode.Auto,
  pointSize: 5,
  lineInterpolation: LineInterpolation.Linear,
  spanNulls: false,
  axisPlacement: AxisPlacement.Auto,
  axisBorderShow: false,
  axisGridShow: true,
  thresholdsStyle: { mode: GraphThresholdsStyleMode.Off },
};

/** Grafana's Time series, on the library part that it was built on. */
export function Chart({
  id,
  data,
  width,
  height,
  timeRange,
  timeZone,
  options,
  fieldConfig,
}: PanelProps<ChartOptions>) {
  const frames = useMemo(() => drawable(data.series), [data.series]);
  if (frames.length === 0) {
    return <PanelDataErrorView panelId={id} data={data} fieldConfig={fieldConfig} needsTimeField needsNumberField />;
  }
  return (
    <TimeSeries
      frames={frames}
      structureRev={data.structureRev}
      {...{ width, height, timeRange, timeZone }}
      legend={{ ...LEGEND, ...options.legend }}
    />
  );
}

/** Frames with a time and a number; other fields are left out, as labels already tell the series apart. */
function drawable(series: DataFrame[]): DataFrame[] {
  const frames = series
    .map((frame) => ({ ...frame, fields: frame.fields.filter(isDrawn).map(withStyle) }))
    .filter(({ fields }) => new Set(fields.map(({ type }) => type)).size > 1);
  cacheFieldDisplayNames(frames);
  return frames;
}

function isDrawn({ type }: Field) {
  return type === FieldType.time || type === FieldType.number;
}

function withStyle(field: Field): Field {
  return { ...field, config: { ...field.config, custom: { ...STYLE, ...field.config.custom } } };
}

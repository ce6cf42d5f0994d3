import React from 'react';
import { type FieldDisplay, getDisplayValueAlignmentFactors, type PanelProps, VizOrientation } from '@grafana/data';
import { BarGauge, BarGaugeDisplayMode, useTheme2, VizRepeater } from '@grafana/ui';
import { displaysOf, type SingleValueOptions } from './displays';

interface BarOptions extends SingleValueOptions {
  displayMode?: BarGaugeDisplayMode;
  orientation?: VizOrientation;
}

/** Stands for gauge, bar gauge and bar chart: one bar for each value. */
export function Bars(props: PanelProps<BarOptions>) {
  const theme = useTheme2();
  const { width, height, data, options, renderCounter } = props;
  const displays = displaysOf(props, theme);
  const alignmentFactors = getDisplayValueAlignmentFactors(displays);
  const orientation =
    options.orientation === VizOrientation.Vertical ? VizOrientation.Vertical : VizOrientation.Horizontal;
  const displayMode = options.displayMode ?? BarGaugeDisplayMode.Basic;
  return (
    <VizRepeater<FieldDisplay>
      source={data}
      getValues={() => displays}
      renderCounter={renderCounter}
      minVizHeight={24}
      {...{ width, height, orientation }}
      renderValue={({ value, width, height }) => (
        <BarGauge
          value={value.display}
          field={value.field}
          display={value.view?.getFieldDisplayProcessor(value.colIndex ?? 0)}
          alignmentFactors={alignmentFactors}
          {...{ width, height, orientation, theme, displayMode }}
        />
      )}
    />
  );
}

import React from 'react';
import { type FieldDisplay, type PanelProps, VizOrientation } from '@grafana/data';
import {
  BigValue,
  BigValueColorMode,
  BigValueGraphMode,
  BigValueJustifyMode,
  BigValueTextMode,
  useTheme2,
  VizRepeater,
} from '@grafana/ui';
import { displaysOf, type SingleValueOptions } from './displays';

interface StatOptions extends SingleValueOptions {
  colorMode?: BigValueColorMode;
  graphMode?: BigValueGraphMode;
  justifyMode?: BigValueJustifyMode;
  textMode?: BigValueTextMode;
  orientation?: VizOrientation;
}

export function Stat(props: PanelProps<StatOptions>) {
  const theme = useTheme2();
  const { width, height, data, options, renderCounter } = props;
  const { colorMode, graphMode, justifyMode, textMode } = withDefaults(options);
  const sparkline = graphMode !== BigValueGraphMode.None;
  return (
    <VizRepeater<FieldDisplay>
      source={data}
      getValues={() => displaysOf(props, theme, sparkline)}
      renderCounter={renderCounter}
      width={width}
      height={height}
      orientation={options.orientation ?? VizOrientation.Auto}
      autoGrid
      renderValue={({ value, width, height, count }) => (
        <BigValue
          value={value.display}
          sparkline={value.sparkline}
          count={count}
          {...{ width, height, theme, colorMode, graphMode, justifyMode, textMode }}
        />
      )}
    />
  );
}

function withDefaults(options: StatOptions) {
  return {
    colorMode: BigValueColorMode.Value,
    graphMode: BigValueGraphMode.Area,
    justifyMode: BigValueJustifyMode.Auto,
    textMode: BigValueTextMode.Auto,
    ...options,
  };
}

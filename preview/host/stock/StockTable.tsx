import React, { useState } from 'react';
import { getFrameDisplayName, type PanelProps } from '@grafana/data';
import { PanelDataErrorView } from '@grafana/runtime';
import { Select, Table } from '@grafana/ui';

const CHOICE_HEIGHT = 40;

interface TableOptions {
  frameIndex?: number;
  showHeader?: boolean;
}

export function StockTable({
  id,
  data,
  width,
  height,
  options,
  timeRange,
  fieldConfig,
  replaceVariables,
}: PanelProps<TableOptions>) {
  const [chosen, choose] = useState(options.frameIndex ?? 0);
  const frame = data.series[chosen] ?? data.series[0];
  if (!frame || frame.fields.length === 0) {
    return <PanelDataErrorView panelId={id} data={data} fieldConfig={fieldConfig} />;
  }
  const several = data.series.length > 1;
  const frames = data.series.map((each, value) => ({ value, label: getFrameDisplayName(each, value) }));
  return (
    <div ref={reachable}>
      <Table
        data={frame}
        width={width}
        height={several ? height - CHOICE_HEIGHT : height}
        noHeader={options.showHeader === false}
        timeRange={timeRange}
        resizable
        columnMinWidth={60}
        fieldConfig={fieldConfig}
        replaceVariables={replaceVariables}
      />
      {several && (
        <Select
          aria-label="Table"
          options={frames}
          value={chosen}
          onChange={({ value = 0 }) => choose(value)}
          menuPlacement="top"
        />
      )}
    </div>
  );
}

/** The library's table scrolls, and the keyboard must reach what scrolls. */
function reachable(element: HTMLElement | null) {
  element?.querySelectorAll('.scrollbar-view').forEach((view) => view.setAttribute('tabindex', '0'));
}

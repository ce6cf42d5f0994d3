import React, { useState } from 'react';
import { css } from '@emotion/css';
import { getFrameDisplayName, type PanelProps } from '@grafana/data';
import { PanelDataErrorView } from '@grafana/runtime';
import { Combobox } from '@grafana/ui';
import { FrameTable } from './FrameTable';

interface TableOptions {
  frameIndex?: number;
  showHeader?: boolean;
}

/** Grafana's Table: one frame of several at a time. */
export function StockTable({ id, data, width, height, options, fieldConfig }: PanelProps<TableOptions>) {
  const [chosen, choose] = useState(options.frameIndex ?? 0);
  const frame = data.series[chosen] ?? data.series[0];
  if (!frame || frame.fields.length === 0) {
    return <PanelDataErrorView panelId={id} data={data} fieldConfig={fieldConfig} />;
  }
  const frames = data.series.map((each, value) => ({ value, label: getFrameDisplayName(each, value) }));
  return (
    <div className={column} style={{ width, height }}>
      <FrameTable frame={frame} showHeader={options.showHeader} />
      {frames.length > 1 && (
        <Combobox aria-label="Table" options={frames} value={chosen} onChange={({ value }) => choose(value)} />
      )}
    </div>
  );
}

const column = css({ display: 'flex', flexDirection: 'column', '& > :first-child': { flex: '1 1 0', minHeight: 0 } });

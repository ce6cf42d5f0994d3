import React from 'react';
import { css } from '@emotion/css';
import { type DataFrame, FieldType } from '@grafana/data';
import {
  SceneObjectBase,
  SceneQueryRunner,
  SceneTimePicker,
  SceneTimeRange,
  VizPanel,
  type SceneObjectState,
} from '@grafana/scenes';

interface ExploreState extends SceneObjectState {
  $data: SceneQueryRunner;
  time: SceneTimePicker;
  chart: VizPanel;
  table: VizPanel;
}

/** A query with a time range, and two pictures of what it brings. */
export class Explored extends SceneObjectBase<ExploreState> {
  constructor({ from, to } = { from: 'now-30d', to: 'now' }) {
    super({
      $timeRange: new SceneTimeRange({ from: timeOf(from), to: timeOf(to) }),
      $data: new SceneQueryRunner({ queries: [], runQueriesMode: 'manual' }),
      time: new SceneTimePicker({ isOnCanvas: true }),
      chart: new VizPanel({ pluginId: 'timeseries', title: 'Over time' }),
      table: new VizPanel({ pluginId: 'table', title: 'Table' }),
    });
  }
}

/** Grafana's addresses hold instants as milliseconds. */
const timeOf = (text: string): string => (/^\d+$/.test(text) ? new Date(Number(text)).toISOString() : text);

export function Pictures({ explored }: { explored: Explored }) {
  const { $data, chart, table } = explored.useState();
  const { data } = $data.useState();
  // A chart only where there is a time to draw along.
  const pictures = data?.series.some(hasTime) ? [chart, table] : [table];
  return (
    <div className={row}>
      {pictures.map((picture) => (
        <div key={picture.state.pluginId} className={cell}>
          <picture.Component model={picture} />
        </div>
      ))}
    </div>
  );
}

function hasTime({ fields, length }: DataFrame): boolean {
  const types = fields.map(({ type }) => type);
  return length > 1 && types.includes(FieldType.time) && types.includes(FieldType.number);
}

const row = css({ display: 'flex', gap: 16 });
const cell = css({ flex: '1 1 0', height: 340, minWidth: 0 });

import React, { useState } from 'react';
import { getDefaultTimeRange, LoadingState, toDataFrame, type PanelData } from '@grafana/data';
import { EmbeddedScene, SceneDataNode, SceneTimeRange, VizPanel } from '@grafana/scenes';
import { EmptyState } from '@grafana/ui';
import { useLocation } from 'react-router-dom';
import type { Staged, StagedData } from '../../boot';
import { sized } from './sized';

/** /panel/stage?width=&height=: the panel and the data that were laid in `window.staged`, so that any state can be looked at. */
export function StagePage() {
  const { search } = useLocation();
  const [scene] = useState(() => window.staged && sceneOf(window.staged));
  if (!scene) {
    return <EmptyState variant="not-found" message="Nothing is on the stage: lay a panel in window.staged." />;
  }
  return (
    <div style={sized(search)}>
      <scene.Component model={scene} />
    </div>
  );
}

function sceneOf({ type, title, options = {}, fieldConfig, data }: Staged): EmbeddedScene {
  const node = new SceneDataNode({ data: panelData(data) });
  window.restage = (other) => node.setState({ data: panelData(other) });
  const config = fieldConfig ?? { defaults: {}, overrides: [] };
  const panel = new VizPanel({ key: 'panel-1', pluginId: type, title, options, fieldConfig: config as never });
  return new EmbeddedScene({ $data: node, $timeRange: new SceneTimeRange({}), body: panel });
}

function panelData({ frames, state, error }: StagedData): PanelData {
  return {
    series: frames.map((frame) => toDataFrame(frame)),
    state: LoadingState[state],
    timeRange: getDefaultTimeRange(),
    ...(error && { errors: [{ message: error }] }),
  };
}

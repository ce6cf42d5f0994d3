import React, { useLayoutEffect, useState } from 'react';
import { getDefaultTimeRange, LoadingState, toDataFrame, type DataQueryRequest, type PanelData } from '@grafana/data';
import { EmbeddedScene, SceneDataNode, SceneTimeRange, VizPanel } from '@grafana/scenes';
import type { Staged, StagedData } from '../../boot';

/** /panel/stage: whoever drives the browser shows a panel here, with data of any state and at any size. */
export function StagePage() {
  const [on, setOn] = useState<Shown | null>(null);
  // Before anyone outside can know that the page is there.
  useLayoutEffect(() => {
    window.stage = {
      show: (staged) => setOn(shown(staged)),
      feed: (data) => on?.node.setState({ data: panelData(data) }),
    };
  }, [on]);
  return (
    on && (
      <div key={on.scene.state.key} style={{ display: 'flex', ...on.size }}>
        <on.scene.Component model={on.scene} />
      </div>
    )
  );
}

interface Shown {
  scene: EmbeddedScene;
  node: SceneDataNode;
  size: { width: number; height: number };
}

function shown({ type, title = '', options = {}, fieldConfig, data, width, height }: Staged): Shown {
  const node = new SceneDataNode({ data: panelData(data) });
  const panel = new VizPanel({
    key: 'panel-1',
    pluginId: type,
    title,
    hoverHeader: title === '',
    options,
    fieldConfig,
  });
  const scene = new EmbeddedScene({ $data: node, $timeRange: new SceneTimeRange({}), body: panel });
  return { scene, node, size: { width, height } };
}

function panelData({ frames, state, error, asked }: StagedData): PanelData {
  return {
    series: frames.map((frame) => toDataFrame(frame)),
    state: LoadingState[state],
    timeRange: getDefaultTimeRange(),
    ...(error && { errors: [{ message: error }] }),
    request: {
      startTime: asked,
      targets: [{ refId: 'A', datasource: { uid: 'boardroom' } }],
    } as unknown as DataQueryRequest,
  };
}

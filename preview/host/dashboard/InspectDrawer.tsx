import React from 'react';
import { locationService } from '@grafana/runtime';
import { sceneGraph, VizPanel, type SceneObject } from '@grafana/scenes';
import { Drawer } from '@grafana/ui';
import { Inspector } from './Inspector';
import { keyOf } from './vizPanel';

interface InspectDrawerProps {
  scene: SceneObject;
  panelId: number;
}

export function InspectDrawer({ scene, panelId }: InspectDrawerProps) {
  const panel = panelIn(scene, panelId);
  return panel ? <Open panel={panel} /> : null;
}

function Open({ panel }: { panel: VizPanel }) {
  const { data } = sceneGraph.getData(panel).useState();
  return (
    <Drawer
      title={`Inspect: ${sceneGraph.interpolate(panel, panel.state.title)}`}
      size="md"
      onClose={() => locationService.partial({ inspect: null })}
    >
      {data ? <Inspector data={data} /> : 'This panel asks for no data.'}
    </Drawer>
  );
}

/** The panel of this id, wherever the scene holds it. */
export function panelIn(scene: SceneObject, id: number): VizPanel | undefined {
  const found = sceneGraph.findObject(scene, ({ state }) => state.key === keyOf(id));
  return found instanceof VizPanel ? found : undefined;
}
